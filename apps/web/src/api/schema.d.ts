/** Written by tools/web-client.mjs from apps/api/openapi.json. Do not edit. */
export interface paths {
    "/api/v1/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cities_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Cities_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Cities_change"];
        trace?: never;
    };
    "/api/v1/cities/{city}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Access_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/access/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Access_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/access/{accountId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Access_giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/access/{accountId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Access_endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Addressees_list"];
        put: operations["Addressees_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mail_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Bodies_list"];
        put?: never;
        post: operations["Bodies_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_read"];
        put: operations["Bodies_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/aims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bodies_setAim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/aims/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Bodies_retireAim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/aims/{part}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bodies_attestAim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/alternates/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Alternates_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Applications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/applications/{part}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Applications_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Composition_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/composition/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Composition_retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bodies_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/memberships/{part}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Memberships_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/memberships/{part}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Memberships_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/memberships/{part}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Memberships_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/memberships/{part}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Memberships_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/memberships/{part}/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Memberships_changeTerm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_ofBody"];
        put: operations["Notice_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedures_read"];
        put: operations["Procedures_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_list"];
        put?: never;
        post: operations["Register_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/register/{part}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Register_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/register/{part}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Register_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/register/letters/{part}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Register_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/register/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Seats_change"];
        post?: never;
        delete: operations["Seats_abolish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/alternates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_nameAlternate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Seats_offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/seats/{part}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Composition_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bodies/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_list"];
        put?: never;
        post: operations["Series_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["CalendarLinks_list"];
        put?: never;
        post: operations["CalendarLinks_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/calendar-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CalendarLinks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Cases_list"];
        put?: never;
        post: operations["Opening_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_read"];
        put: operations["Cases_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mail_address"];
        put: operations["Version_address"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Asking_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/cycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asking_cycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standing_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dates_read"];
        put: operations["Dates_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/dates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/fates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanItems_fates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["File_list"];
        put?: never;
        post: operations["File_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Vision_goals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opening_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/issue-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Team_areas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanItems_list"];
        put?: never;
        post: operations["PlanItems_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanItems_levels"];
        put: operations["PlanItems_changeLevels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/mayor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mayor_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dates_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/public-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_onDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team_team"];
        put?: never;
        post: operations["Team_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/team/{memberId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_list"];
        put?: never;
        post: operations["Version_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cases/{id}/vision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vision_read"];
        put?: never;
        post: operations["Vision_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checklist-items/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Questions_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checklist-items/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questions_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Comments_list"];
        put?: never;
        post: operations["Comments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/comments/{id}/sorting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Comments_sort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Duplicates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duplicates/apart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put: operations["Duplicates_apart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duplicates/joined": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Duplicates_joined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duty_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duty_handOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duty_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["DutyLists_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duty_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["DutyLists_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/away": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duty_away"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["DutyLists_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/duties/tomorrow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["DutyLists_tomorrow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Evidence_list"];
        put?: never;
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Evidence_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/file-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["File_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/file-entries/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["File_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Gaps_list"];
        put?: never;
        post: operations["Gaps_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/gaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Gaps_read"];
        put: operations["Gaps_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["HandOvers_list"];
        put?: never;
        post: operations["HandOvers_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hand-overs/{id}/do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOvers_do"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hand-overs/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOvers_handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hand-overs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOvers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["HandOvers_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Hold_list"];
        put?: never;
        post: operations["Hold_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hold_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Institutions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/institutions/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Institutions_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/institutions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Institutions_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/institutions/{id}/lines/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Institutions_line"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/institutions/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Institutions_relation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Invitations_list"];
        put?: never;
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Item_read"];
        put: operations["Item_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Standing_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Item_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Item_discuss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/items/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Item_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Jurisdictions_list"];
        put?: never;
        post: operations["Jurisdictions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/jurisdictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Jurisdictions_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/lead-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Asking_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/lead-proposals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asking_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mail/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["UndeliveredMail_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Mailbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Measures_list"];
        put?: never;
        post: operations["Measures_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Measures_read"];
        put: operations["Measures_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Results_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Results_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Results_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Results_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Results_target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/measures/{id}/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Results_removeTarget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mechanisms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Mechanisms_list"];
        put?: never;
        post: operations["Mechanisms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meeting-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Series_read"];
        put: operations["Series_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meeting-series/{id}/continuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Series_continue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meeting-series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Series_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meeting-series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Series_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meeting-todos/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingTodos_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Meetings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_read"];
        put: operations["Meetings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Access_read"];
        put?: never;
        post: operations["Access_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/access/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Access_arrange"];
        post?: never;
        delete: operations["Access_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveMeeting_addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/agenda-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agenda_propose"];
        put?: never;
        post: operations["Agenda_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/agenda/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LiveMeeting_changeItem"];
        post?: never;
        delete: operations["LiveMeeting_removeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/agenda/{part}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Agenda_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/attendance/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LiveMeeting_attend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["LiveMeeting_saveMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/minutes/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/minutes/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/minutes/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveMeeting_moveMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/motions/taken-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_ofMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Series_join"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/postings/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_posted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remarks_list"];
        put?: never;
        post: operations["Remarks_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/remarks/{part}/relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Remarks_relay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/meetings/{id}/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveMeeting_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/milestones/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Steps_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/pulled-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_pull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/put-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_putOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/roll-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_callTheRoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/motions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Motions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Offices_list"];
        put?: never;
        post: operations["Offices_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Offices_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Organizations_list"];
        put?: never;
        post: operations["Organizations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_read"];
        put: operations["Organizations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["PartiesToChoose_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/parties/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Parties_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/parties/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Parties_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post: operations["People_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_read"];
        put: operations["People_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/process-milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Dates_milestone"];
        trace?: never;
    };
    "/api/v1/cities/{city}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mayor_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mayor_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Report_list"];
        put?: never;
        post: operations["Report_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Report_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Report_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Report_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/reports/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Report_words"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Requests_list"];
        put?: never;
        post: operations["Requests_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandleRequests_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandleRequests_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandleRequests_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandleRequests_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/requests/counts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Requests_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Sectors_list"];
        put: operations["Sectors_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/sectors-at-table": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Tables_sectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Sessions_list"];
        put?: never;
        post: operations["Sessions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_read"];
        put: operations["Sessions_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/since": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Since_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Stages_change"];
        trace?: never;
    };
    "/api/v1/cities/{city}/stages/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stages_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/stages/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stages_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/stages/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stages_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/stages/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stages_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Steps_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Steps_change"];
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Asking_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/{id}/hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Steps_handOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Steps_milestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/{id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Updates_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/steps/mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Standing_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates_read"];
        put: operations["Templates_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/templates/{key}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/templates/{key}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Templates_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/templates/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Templates_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Themes_list"];
        put?: never;
        post: operations["Themes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Themes_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/todos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Todos_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/updates/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Updates_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/updates/held": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Updates_held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        get: operations["Tables_vacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/versions/{id}/withheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Redaction_withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/vision-texts/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vision_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/vision-texts/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vision_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/suggested-slug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cities_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationLink_show"];
        put?: never;
        post: operations["InvitationLink_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordResets_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordResets_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Places_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_me"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_speak"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessions_list"];
        put?: never;
        post?: never;
        delete: operations["OwnSessions_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationRequest: {
            /**
             * Format: email
             * @description Must be the address that was invited
             */
            email: string;
            /** @description Language of the account */
            language?: string;
            /**
             * Format: password
             * @description A new one, or the password of the account that the address has
             */
            password: string;
        };
        AccessNeedResponse: {
            arranged: boolean;
            /** @description Only for those who run the meeting */
            asked: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "interpretation" | "hearing" | "childcare" | "transport" | "venue";
            language: string | null;
            used: number | null;
            version: number;
        };
        AccessPage: {
            items: components["schemas"]["AccessResponse"][];
            next: string | null;
        };
        AccessReceiptResponse: {
            /**
             * Format: uuid
             * @description Kept by the phone that asked, to take it back
             */
            receipt: string;
        };
        AccessResponse: {
            /** Format: uuid */
            accountId: string;
            /** Format: email */
            email: string;
            grants: components["schemas"]["GrantResponse"][];
            /** Format: uuid */
            personId: string | null;
            /** Format: date-time */
            since: string;
        };
        AccountOfSessionResponse: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            language: string;
        };
        ActLine: {
            doneOn: string | null;
            /** @enum {string} */
            durability: "word" | "executive" | "council" | "law" | "charter";
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description In force on the day looked at */
            inForce: boolean;
            /** @description The city's own word; null: the built-in word of the code */
            label: string | null;
            mechanism: string;
            note: string | null;
            /** @enum {string|null} */
            sourceKind: "document" | "official_page" | "report" | "news" | null;
            sourceUrl: string | null;
            title: string | null;
            votesAgainst: number | null;
            votesFor: number | null;
        };
        AddActionStepRequest: {
            /**
             * Format: date
             * @description First day on which its lead is asked; today when left out
             */
            askedFrom?: string;
            body?: string;
            /** Format: uuid */
            itemId: string;
            /**
             * Format: uuid
             * @description Who leads: a person, an organization, an office or a seat
             */
            leadPartyId: string;
            /**
             * Format: uuid
             * @description Who is asked; without it whoever answers for the lead
             */
            leadPersonId?: string | null;
            /** @description Parties that help */
            partnerIds?: string[];
            /** Format: date */
            promisedOn?: string | null;
            /**
             * Format: date
             * @description Before this day it is not due yet, and nobody is asked
             */
            startOn?: string | null;
            title: string;
        };
        AddActRequest: {
            /** @description As far as known: 2001, 2014-09 */
            doneOn?: string | null;
            /** @description When it was taken back or repealed */
            endedOn?: string | null;
            /** @description A built-in mechanism or one the city added */
            mechanism: string;
            note?: string | null;
            /** @enum {string|null} */
            sourceKind?: "document" | "official_page" | "report" | "news" | null;
            /** @description Where it can be read */
            sourceUrl?: string | null;
            /** @description Executive Order 38 */
            title?: string | null;
            votesAgainst?: number | null;
            votesFor?: number | null;
        };
        AddCommentsRequest: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            channel?: "session" | "web" | "email" | "paper" | "phone" | "other";
            comments: components["schemas"]["CommentRequest"][];
            /** Format: uuid */
            sessionId?: string | null;
        };
        AddEntryRequest: {
            body?: string;
            /** @description It happened without the city: a referendum, a state law, a gathering of others */
            external?: boolean;
            followUp?: string | null;
            /**
             * Format: date-time
             * @description Now, when left out
             */
            happenedAt?: string;
            /** @description Instead of the instant, when only the month or year is known */
            happenedInPart?: string;
            /** @description Organizations that held it */
            hosts?: string[];
            /** @enum {string} */
            kind: "email" | "note" | "document" | "meeting" | "decision";
            links?: components["schemas"]["EntryLinkRequest"][];
            sector?: string | null;
            title: string;
            /**
             * @description Staff, when left out
             * @enum {string}
             */
            visibility?: "staff" | "core" | "participants";
            /** Format: uuid */
            withPartyId?: string | null;
            /** @description Somebody who is not in the directory */
            withWhom?: string | null;
        };
        AddEvidenceRequest: {
            /** Format: uuid */
            caseId: string;
            /** @description The figure as it was published */
            figure?: string | null;
            note?: string;
            /** @description The place it refers to */
            place?: string | null;
            /** @description Who published it, and where */
            source: string;
            sourceUrl?: string | null;
            title: string;
            /** @description The year it refers to */
            year: number;
        };
        AddGapRequest: {
            /** Format: uuid */
            caseId: string;
            /** @description The comments it is known from; what is left out of the list is let go */
            commentIds?: string[];
            /** @description The evidence it is known from */
            evidenceIds?: string[];
            /** Format: uuid */
            issueAreaId?: string | null;
            text?: string;
            title: string;
        };
        AddJurisdictionRequest: {
            /** @description ISO 3166 */
            country?: string;
            /** @description Open Civic Data division */
            divisionId?: string | null;
            /** @description Needed without a division: Toronto */
            name?: string | null;
            /** @enum {string} */
            standing: "home" | "partner" | "comparison" | "mentioned";
        };
        AddMechanismRequest: {
            /**
             * @description What binds the next mayor
             * @enum {string}
             */
            durability: "word" | "executive" | "council" | "law" | "charter";
            label: string;
        };
        AddMilestoneRequest: {
            /** Format: date */
            dueOn?: string | null;
            title: string;
        };
        AddOfficeRequest: {
            /** @description Since when it is so; as far back as is known when left out */
            fromOn?: string | null;
            /** Format: uuid */
            headPersonId?: string | null;
            /**
             * Format: uuid
             * @description Another place than the city itself
             */
            jurisdictionId?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The department or office it sits under
             */
            placedUnderId?: string | null;
            /** @enum {string} */
            state: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed";
            /**
             * Format: uuid
             * @description Whom its head reports to
             */
            supervisorPersonId?: string | null;
        };
        AddRelationRequest: {
            fromOn?: string | null;
            /** @enum {string} */
            kind: "succeeds" | "recommended_by" | "advises" | "member_of" | "copied_from";
            note?: string | null;
            /** Format: uuid */
            otherPartyId: string;
            /** @description Where it can be read */
            sourceUrl?: string | null;
            toOn?: string | null;
        };
        AddresseeLine: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "executive" | "chief_of_staff" | "deputy" | "council" | "other";
        };
        AddresseeList: {
            items: components["schemas"]["AddresseeResponse"][];
        };
        AddresseeResponse: {
            /** Format: email */
            email: string | null;
            name: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "executive" | "chief_of_staff" | "deputy" | "council" | "other";
            roleTitle: string | null;
        };
        AddSeatsRequest: {
            /**
             * Format: date
             * @description Since when they exist; today when left out
             */
            fromOn?: string;
            seats: components["schemas"]["SaveSeatRequest"][];
        };
        AddSessionRequest: {
            /**
             * Format: uuid
             * @description The committee that held it, if it was one of theirs
             */
            bodyId?: string | null;
            /** Format: uuid */
            caseId: string;
            /** @description Null when nobody counted */
            headCount?: number | null;
            headCountRough?: boolean;
            /** @description When it was or will be: a day, a month, a season */
            heldOn: string;
            /** @description The organization that hosted it */
            host?: string | null;
            /** @enum {string} */
            kind: "survey" | "focus_group" | "town_hall" | "dialogue" | "listening_session" | "interviews" | "listening_tour" | "other";
            /** @description Languages spoken there */
            languages?: string[];
            notes?: string;
            place?: string | null;
            title: string;
            /** @enum {string} */
            visibility?: "public" | "participants" | "body" | "staff";
        };
        AddThemeRequest: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            issueAreaId?: string | null;
            name: string;
        };
        AddTodoRequest: {
            /** Format: uuid */
            caseId?: string;
            /**
             * Format: date
             * @description By when; one reminder goes on that morning
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description Who; you, when left out
             */
            forPersonId?: string;
            /** @description What */
            title: string;
        };
        AdoptVisionRequest: {
            /** @description Who adopted it, or where: "Core team, at its meeting of March 3" */
            how: string;
            version: number;
        };
        AgendaDocument: {
            title: string;
            url: string;
        };
        AgendaItemRequest: {
            /** @description Linked documents; as they were when left out */
            documents?: components["schemas"]["AgendaDocument"][];
            /**
             * Format: uuid
             * @description The item of the plan it is about
             */
            itemId?: string | null;
            /** @description How long it may take */
            minutes?: number | null;
            notes?: string;
            /**
             * Format: uuid
             * @description Person, organization, office or seat
             */
            presenterPartyId?: string | null;
            /** @description The heading it stands under; as it was when left out */
            section?: string | null;
            title: string;
        };
        AgendaItemResponse: {
            /**
             * Format: uuid
             * @description The line of an earlier meeting that it goes on with
             */
            carriedFromId: string | null;
            documents: components["schemas"]["AgendaDocument"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string | null;
            minutes: number | null;
            notes: string;
            position: number;
            presenter: string | null;
            /** Format: uuid */
            presenterPartyId: string | null;
            /** @description The heading it stands under */
            section: string | null;
            /** @enum {string} */
            state: "open" | "done" | "put_off";
            title: string;
            version: number;
        };
        AgendaProposal: {
            /** Format: uuid */
            itemId: string | null;
            /**
             * Format: date
             * @description Since when, or at which meeting
             */
            since: string;
            /** Format: uuid */
            sourceId: string;
            sourceKind: string;
            title: string;
            /** @enum {string} */
            why: "unfinished" | "overdue" | "blocked" | "changed";
        };
        AgendaProposals: {
            items: components["schemas"]["AgendaProposal"][];
        };
        AimResponse: {
            attestedBy: string | null;
            /** Format: date */
            attestedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description Null until the appointing authority has said */
            met: boolean | null;
            statement: string;
        };
        AlternateResponse: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            now: boolean;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            toOn: string | null;
        };
        AmendAgendaRequest: {
            reason: string;
            version: number;
        };
        AnswerList: {
            items: components["schemas"]["AnswerRow"][];
        };
        AnswerMotionRequest: {
            /**
             * @description What mayor or council said to the recommendation
             * @enum {string}
             */
            answer: "accepted" | "declined";
            /** @description Who answered, such as an office or a council with its resolution */
            answeredBy: string;
            /**
             * Format: date
             * @description Not before the meeting, and not in the future
             */
            answeredOn: string;
            /** @description Needed when an earlier answer is put right */
            note?: string | null;
        };
        AnswerQuestionRequest: {
            /** @enum {string} */
            answer: "agree" | "decline" | "add" | "not_this_year" | "talk";
            note?: string;
            version: number;
        };
        AnswerRequest: {
            answer?: string | null;
            /** @description One of the choices of the question */
            choice?: string | null;
            /**
             * Format: date
             * @description The first day on which it holds; today, when left out. Not in the past
             */
            effectiveOn?: string;
            /** Format: date */
            fromOn?: string | null;
            /** Format: date */
            toOn?: string | null;
            version: number;
            /** @description Why it changed; needed once the stage is done */
            why?: string;
        };
        AnswerRow: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: uuid */
            byPersonId: string | null;
            choice: string | null;
            /**
             * Format: date
             * @description The first day on which it holds
             */
            effectiveOn: string;
            /** Format: date */
            fromOn: string | null;
            no: number;
            /** Format: date */
            toOn: string | null;
            why: string | null;
        };
        ApplicationPage: {
            body: string;
            items: components["schemas"]["ApplicationRow"][];
            next: string | null;
        };
        ApplicationRow: {
            /** Format: date */
            appliedOn: string;
            district: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            name: string | null;
            number: number;
            organization: string | null;
            /** @description What the composition rules would say if they sat there; none about anything people would have to say of themselves */
            preview: components["schemas"]["CompositionPreviewLine"][];
            /** Format: uuid */
            requestId: string;
            seat: string | null;
            /** Format: uuid */
            seatId: string | null;
            sector: string | null;
            /** @enum {string} */
            state: "waiting" | "appointed" | "closed";
            text: string;
        };
        AppointApplicantRequest: {
            /** Format: date */
            appointedOn?: string | null;
            /**
             * Format: date
             * @description First day; today when left out
             */
            fromOn?: string;
            /** @description Their name, when they gave none */
            name?: string;
            /** @description The answer they read with their receipt code */
            reply?: string;
            /**
             * Format: uuid
             * @description Another seat of the committee than the one applied for
             */
            seatId?: string;
        };
        ArrangeAccessRequest: {
            arranged: boolean;
            /** @description How many used it, known after the meeting */
            used?: number | null;
            version: number;
        };
        AskAccessRequest: {
            /** @enum {string} */
            kind: "interpretation" | "hearing" | "childcare" | "transport" | "venue";
            /** @description Into which language, for interpretation: BCP 47 */
            language?: string | null;
        };
        AskedResponse: {
            asked: boolean;
        };
        AskQuestionRequest: {
            /** @description What the director advises */
            advice?: string;
            /** Format: date */
            by?: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            itemId?: string;
            options: ("agree" | "decline" | "add" | "not_this_year" | "talk")[];
            title: string;
        };
        AskReportRequest: {
            /** Format: uuid */
            caseId: string;
            /**
             * Format: date
             * @description First day of the period
             */
            from: string;
            /** @description BCP 47; the language of the city when left out */
            language?: string;
            title?: string;
            /**
             * Format: date
             * @description Last day of the period
             */
            to: string;
        };
        AskResetRequest: {
            /** Format: email */
            email: string;
        };
        AssignedResponse: {
            assigned: number;
        };
        AssignManyRequest: {
            /**
             * Format: uuid
             * @description Who answers for them from now on; null for nobody yet
             */
            ownerPersonId: string | null;
            requests: components["schemas"]["ChosenRequest"][];
        };
        AssignRequestRequest: {
            /**
             * Format: date
             * @description Stays, when left out
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description Who answers for it from now on; null for nobody yet
             */
            ownerPersonId: string | null;
            version: number;
        };
        AttachmentRow: {
            filename: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Why it was not kept; null when it is here
             * @enum {string|null}
             */
            refused: "type" | "size" | "count" | null;
            size: number;
        };
        AttendanceCorrection: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** @enum {string} */
            mode: "present" | "remote" | "late" | "left" | "absent" | "excused" | "alternate";
            reason: string;
        };
        AttentionLine: {
            /** @enum {string|null} */
            blockedKind: "waiting" | "money" | "staff" | "law" | null;
            /** Format: date */
            blockedSince: string | null;
            /** Format: date */
            forecastOn: string | null;
            /** Format: uuid */
            itemId: string;
            /** @description The answer of its lead, as released */
            line: string;
            number: string | null;
            organization: string;
            /** Format: date */
            promisedOn: string | null;
            /**
             * Format: date
             * @description The last update, or the first ask
             */
            since: string;
            /** @enum {string} */
            state: "no_update" | "late" | "blocked";
            /** Format: uuid */
            stepId: string;
            title: string;
        };
        AttentionResponse: {
            answer: string | null;
            /** Format: date */
            expected: string | null;
            /** Format: uuid */
            itemId: string;
            number: string | null;
            organization: string;
            /** @enum {string} */
            state: "late" | "blocked" | "no_update";
            title: string;
            words: string;
        };
        AttestAimRequest: {
            /** @description The appointing authority that says so */
            attestedBy: string;
            /**
             * Format: date
             * @description Today when left out
             */
            attestedOn?: string;
            met: boolean;
        };
        AwayRequest: {
            /**
             * Format: date
             * @description The first day back
             */
            until: string;
        };
        BaselineRequest: {
            /** @description When; a year is enough */
            on: string;
            /** @description Where; the measure's own place when left out */
            place?: string | null;
            /** @description Who counted it */
            source: string;
            /** @description Measured before the work began */
            value: number;
        };
        BaselineResponse: {
            on: string;
            place: string;
            source: string;
            value: number;
        };
        BaselineValue: {
            /** Format: date */
            from: string;
            on: string;
            place: string;
            source: string;
            value: number;
        };
        BodyCheckResponse: {
            code: string;
            ok: boolean | null;
            /** @description What the sentence needs: counts, codes, days */
            values: Record<string, never>;
        };
        BodyMeetingResponse: {
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            place: string | null;
            /** Format: date-time */
            startsAt: string;
            state: string;
            title: string;
            zone: string;
        };
        BodyNoticeResponse: {
            checkedBy: string | null;
            /**
             * Format: date
             * @description The city's own check
             */
            checkedOn: string | null;
            choices: components["schemas"]["NoticeRuleResponse"][];
            elsewhereUrl: string | null;
            /** @description It comes from a body above */
            inherited: boolean;
            outdated: boolean;
            postingPlace: string | null;
            rule: components["schemas"]["NoticeRuleResponse"];
            /** Format: date */
            validUntil: string | null;
            /** @description Null while the body has no choice of its own */
            version: number | null;
        };
        BodyPage: {
            items: components["schemas"]["BodyRow"][];
            next: string | null;
        };
        BodyPowers: {
            arrange: boolean;
            invite: boolean;
            runMeetings: boolean;
        };
        BodyResponse: {
            aims: components["schemas"]["AimResponse"][];
            /** @description Applications that wait for an answer; for those who fill seats */
            applications: number;
            /** @description Who is asked when a seat is to be filled */
            appointer: components["schemas"]["NamedResponse"] | null;
            appointingAuthority: string | null;
            /** Format: uuid */
            caseId: string | null;
            charge: string;
            checks: components["schemas"]["BodyCheckResponse"][];
            children: components["schemas"]["NamedResponse"][];
            coming: components["schemas"]["BodyMeetingResponse"][];
            composition: components["schemas"]["CompositionLine"][];
            /** Format: date */
            formedOn: string;
            /** Format: uuid */
            id: string;
            issueAreas: components["schemas"]["NamedResponse"][];
            kind: string;
            legalBasis: string | null;
            /** @enum {string} */
            majorityOf: "cast" | "present" | "seats" | "members";
            /** @enum {string} */
            majorityRule: "simple" | "absolute" | "two_thirds" | "three_fifths";
            may: components["schemas"]["BodyPowers"];
            name: string;
            /** @enum {string} */
            openMeetingsLaw: "yes" | "no" | "ask_counsel";
            paid: boolean;
            parent: components["schemas"]["NamedResponse"] | null;
            past: components["schemas"]["BodyMeetingResponse"][];
            quorum: components["schemas"]["QuorumRuleResponse"];
            quorumNeeded: number;
            rosterPublished: boolean;
            seats: components["schemas"]["SeatResponse"][];
            sectors: components["schemas"]["SectorAtTableResponse"][];
            /** @enum {string} */
            state: "active" | "dissolved";
            /** Format: date */
            sunsetOn: string | null;
            termMonths: number | null;
            /** @enum {string} */
            tieRule: "fails" | "chair_decides";
            version: number;
            /** @enum {string} */
            visibility: "public" | "participants" | "body" | "staff";
        };
        BodyRow: {
            /** Format: uuid */
            caseId: string | null;
            filled: number;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description I sit on it or run it */
            mine: boolean;
            name: string;
            /** Format: date-time */
            nextMeetingAt: string | null;
            /**
             * Format: uuid
             * @description Null also when the body above may not be seen
             */
            parentId: string | null;
            seats: number;
            /** @enum {string} */
            state: "active" | "dissolved";
        };
        CalendarLinkLine: {
            body: string | null;
            /** Format: uuid */
            bodyId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
        };
        CalendarLinkList: {
            items: components["schemas"]["CalendarLinkLine"][];
            /** @description What everybody may subscribe to: the meetings of all public committees */
            publicUrl: string;
        };
        CalendarLinkMade: {
            /** Format: uuid */
            id: string;
            /** @description Shown this once; whoever has it reads the calendar */
            url: string;
        };
        CallLogged: {
            /** Format: uuid */
            id: string;
            request: components["schemas"]["RequestRaisedResponse"] | null;
        };
        CallRequest: {
            /** Format: date */
            dueOn?: string;
            /**
             * @description A call to return, when left out
             * @enum {string}
             */
            kind?: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
            /**
             * Format: uuid
             * @description You, when left out
             */
            ownerPersonId?: string | null;
            /** @description What about, when left out */
            title?: string;
        };
        CaseAddressResponse: {
            /** @description Null where no mail is taken in */
            address: string | null;
        };
        CaseHome: {
            case: components["schemas"]["CaseResponse"];
            issueAreas: components["schemas"]["IssueAreaResponse"][];
            nextStep: components["schemas"]["NextStep"];
            stages: components["schemas"]["StageResponse"][];
            team: components["schemas"]["TeamRow"][];
        };
        CaseOpenedResponse: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        CasePage: {
            items: components["schemas"]["CaseRow"][];
            next: string | null;
        };
        CaseResponse: {
            /** Format: date */
            closedOn: string | null;
            closedReason: string | null;
            /** Format: uuid */
            id: string;
            lead: string;
            /** Format: uuid */
            leadPartyId: string;
            next: components["schemas"]["NextDate"] | null;
            number: string;
            /** Format: date */
            openedOn: string;
            openRequests: number;
            readOnly: boolean;
            /**
             * Format: uuid
             * @description The process that this one renews
             */
            renewsId: string | null;
            stage: components["schemas"]["StageNow"] | null;
            /** @enum {string} */
            state: "open" | "closed";
            /**
             * Format: date
             * @description The first expected day that passed without what was expected
             */
            stuckSince: string | null;
            summary: string;
            templateKey: string;
            title: string;
            version: number;
        };
        CaseRow: {
            /** Format: uuid */
            id: string;
            lead: string;
            /** Format: uuid */
            leadPartyId: string;
            next: components["schemas"]["NextDate"] | null;
            number: string;
            /** Format: date */
            openedOn: string;
            openRequests: number;
            readOnly: boolean;
            stage: components["schemas"]["StageNow"] | null;
            /** @enum {string} */
            state: "open" | "closed";
            /**
             * Format: date
             * @description The first expected day that passed without what was expected
             */
            stuckSince: string | null;
            title: string;
        };
        CaughtMail: {
            /**
             * Format: date-time
             * @description By the clock of the city
             */
            at: string;
            from: string;
            /** @description Show it in a sandboxed frame */
            html: string;
            /** Format: uuid */
            id: string;
            links: components["schemas"]["LinkInMail"][];
            replyTo: string | null;
            subject: string;
            text: string;
            to: string;
        };
        ChangeAddresseesRequest: {
            addressees: components["schemas"]["AddresseeLine"][];
        };
        ChangeAgendaItemRequest: {
            /** @description Linked documents; as they were when left out */
            documents?: components["schemas"]["AgendaDocument"][];
            /**
             * Format: uuid
             * @description The item of the plan it is about
             */
            itemId?: string | null;
            /** @description How long it may take */
            minutes?: number | null;
            notes?: string;
            position?: number;
            /**
             * Format: uuid
             * @description Person, organization, office or seat
             */
            presenterPartyId?: string | null;
            /** @description The heading it stands under; as it was when left out */
            section?: string | null;
            title: string;
            version: number;
        };
        ChangeBodyRequest: {
            /**
             * Format: uuid
             * @description Who is asked when a seat is to be filled; whoever runs the office when nobody is named
             */
            appointerPersonId?: string | null;
            appointingAuthority?: string | null;
            /** @description What it was asked to do */
            charge?: string;
            /**
             * Format: date
             * @description Today when left out
             */
            formedOn?: string;
            /** @description Issue areas it works on */
            issueAreaIds?: string[];
            /** @enum {string} */
            kind: "task_force" | "steering_committee" | "committee" | "subcommittee" | "commission" | "advisory_council" | "board" | "interdepartmental_group" | "working_group" | "open_forum";
            /** @description Resolution, order or ordinance */
            legalBasis?: string | null;
            /** @enum {string} */
            majorityOf?: "cast" | "present" | "seats" | "members";
            /** @enum {string} */
            majorityRule?: "simple" | "absolute" | "two_thirds" | "three_fifths";
            name: string;
            /**
             * @description Does an open-meetings law apply? `ask_counsel` until somebody knows
             * @enum {string}
             */
            openMeetingsLaw?: "yes" | "no" | "ask_counsel";
            paid?: boolean;
            /**
             * Format: uuid
             * @description The body it belongs to
             */
            parentId?: string | null;
            quorum?: components["schemas"]["QuorumRequest"];
            /** @description Show seats and names on the public page; never how to reach them */
            rosterPublished?: boolean;
            /** Format: date */
            sunsetOn?: string | null;
            /** @description Length of a term in months */
            termMonths?: number | null;
            /** @enum {string} */
            tieRule?: "fails" | "chair_decides";
            version: number;
            /** @enum {string} */
            visibility?: "public" | "participants" | "body" | "staff";
        };
        ChangeCaseRequest: {
            /**
             * Format: uuid
             * @description The lead: an organization, office or person
             */
            leadPartyId: string;
            summary: string;
            title: string;
            version: number;
        };
        ChangeCityRequest: {
            /** @description Accent color */
            accent?: string;
            fiscalYearStart?: number;
            /** @description Calendar days on which nobody works there */
            holidays?: string[];
            languages?: string[];
            name?: string;
            /**
             * Format: email
             * @description Where replies go; somebody must answer it
             */
            officeEmail?: string | null;
            officeName?: string | null;
            /** @enum {string} */
            reportsTo?: "mayor" | "city_manager" | "county_executive";
            /** @description The address until now keeps leading here */
            slug?: string;
            /** @description The language that texts are written in; one of the languages */
            sourceLanguage?: string;
            version: number;
            zone?: string;
        };
        ChangeDatesRequest: {
            changes: components["schemas"]["DateChangeDraft"][];
            version: number;
            /** @description Why they move; it stays in the file */
            why?: string;
        };
        ChangedResponse: {
            version: number;
        };
        ChangeEvidenceRequest: {
            /** @description The figure as it was published */
            figure?: string | null;
            note?: string;
            /** @description The place it refers to */
            place?: string | null;
            /** @description Who published it, and where */
            source: string;
            sourceUrl?: string | null;
            title: string;
            version: number;
            /** @description The year it refers to */
            year: number;
        };
        ChangeGapRequest: {
            /** @description The comments it is known from; what is left out of the list is let go */
            commentIds?: string[];
            /** @description The evidence it is known from */
            evidenceIds?: string[];
            /** Format: uuid */
            issueAreaId?: string | null;
            text?: string;
            title: string;
            version: number;
        };
        ChangeHandOverRequest: {
            version: number;
        };
        ChangeJurisdictionRequest: {
            /**
             * Format: date
             * @description Last day of the mayor's (manager's, executive's) term
             */
            executiveTermEndsOn?: string | null;
            /** @enum {string} */
            standing: "home" | "partner" | "comparison" | "mentioned";
            version: number;
        };
        ChangeLanguageRequest: {
            /** @description In which language the pages speak to me, on every device */
            language: string;
        };
        ChangeLineRequest: {
            /** @enum {string} */
            state: "removed" | "standing";
        };
        ChangeLineResponse: {
            /** @enum {string} */
            about: "name" | "state" | "placement" | "supervisor" | "head";
            /** @description Null: as far back as is known */
            fromOn: string | null;
            /** Format: uuid */
            id: string;
            name: string | null;
            note: string | null;
            other: components["schemas"]["NamedParty"] | null;
            sourceUrl: string | null;
            /** @description Holds on the day looked at */
            standing: boolean;
            /** @enum {string|null} */
            state: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed" | null;
        };
        ChangeMeasureRequest: {
            /** @description Null while nobody knows */
            baseline?: components["schemas"]["BaselineRequest"] | null;
            /** @description What exactly is counted */
            definition: string;
            /**
             * @description Which way is better
             * @enum {string}
             */
            direction: "up" | "down" | "steady";
            /**
             * @description How often there is a new value; yearly when left out
             * @enum {string}
             */
            frequency?: "monthly" | "quarterly" | "yearly" | "irregular";
            /** @description The place it is counted for */
            place: string;
            /** @description Where values come from */
            source: string;
            title: string;
            /** @description Such as "people" or "percent" */
            unit: string;
            version: number;
        };
        ChangeMeetingRequest: {
            /** Format: date-time */
            endsAt: string;
            /**
             * @description Regular when left out; rules of notice differ by it
             * @enum {string}
             */
            meetingClass?: "regular" | "special" | "emergency";
            onlineUrl?: string | null;
            place?: string | null;
            /** Format: date-time */
            startsAt: string;
            title: string;
            version: number;
            /** @description The city's own when left out */
            zone?: string;
        };
        ChangeOrganizationRequest: {
            /**
             * Format: uuid
             * @description Who answers for it
             */
            contactPersonId?: string | null;
            /** @enum {string} */
            kind: "department" | "agency" | "company" | "nonprofit" | "foundation" | "school" | "congregation" | "consulate" | "union" | "network" | "other";
            name: string;
            sector?: string | null;
            /** Format: uuid */
            supervisorPersonId?: string | null;
            /**
             * @description A partner is a volunteer: its updates never travel above chair and office
             * @enum {string}
             */
            tie?: "department" | "contracted" | "partner";
            version: number;
            website?: string | null;
        };
        ChangePersonRequest: {
            /** Format: email */
            email?: string | null;
            /** @description Language of email to this person */
            language?: string | null;
            name: string;
            /** Format: uuid */
            organizationId?: string | null;
            phone?: string | null;
            /**
             * @description Why the address may be held
             * @enum {string|null}
             */
            purpose?: "planning" | "membership" | "updates" | "inquiry" | "account" | null;
            roleTitle?: string | null;
            /**
             * Format: date
             * @description The last day on which it may be held
             */
            until?: string | null;
            version: number;
            zone?: string | null;
        };
        ChangeProcessMilestoneRequest: {
            name?: string;
            /** @description Reached today; false takes it back */
            reached?: boolean;
            /** @description No longer waited for; false brings it back */
            removed?: boolean;
            version: number;
        };
        ChangeSeatRequest: {
            appointedBy?: string | null;
            /**
             * Format: uuid
             * @description Who is asked when the seat is to be filled; as the committee says when left out
             */
            appointerPersonId?: string | null;
            chair?: boolean;
            /**
             * Format: date
             * @description A day on which a term of this seat ends; the others follow by the length of term
             */
            cycleOn?: string | null;
            /** @description Such as "District 2" */
            district?: string | null;
            /** @description Such as "Chamber of Commerce" or "Resident, east side" */
            label: string;
            /** @description The office or organization that proposes names */
            nominator?: string | null;
            /**
             * Format: uuid
             * @description The organization that keeps the seat, whoever sits on it
             */
            organizationId?: string | null;
            /**
             * @description How somebody comes onto it
             * @enum {string|null}
             */
            route?: "appointed" | "nominated" | "elected" | "ex_officio" | "by_organization" | "applied" | null;
            sector?: string | null;
            /** @description The body's own length of term when left out */
            termMonths?: number | null;
            version: number;
        };
        ChangeSectorsRequest: {
            sectors: components["schemas"]["SectorLine"][];
        };
        ChangeSeriesRequest: {
            minutes: number;
            onlineUrl?: string | null;
            place?: string | null;
            /** @description On the wall of the zone: 10:00 */
            startsTime: string;
            title: string;
            version: number;
        };
        ChangeSessionRequest: {
            /** @description Null when nobody counted */
            headCount?: number | null;
            headCountRough?: boolean;
            /** @description When it was or will be: a day, a month, a season */
            heldOn: string;
            /** @description The organization that hosted it */
            host?: string | null;
            /** @enum {string} */
            kind: "survey" | "focus_group" | "town_hall" | "dialogue" | "listening_session" | "interviews" | "listening_tour" | "other";
            /** @description Languages spoken there */
            languages?: string[];
            notes?: string;
            place?: string | null;
            title: string;
            version: number;
            /** @enum {string} */
            visibility?: "public" | "participants" | "body" | "staff";
        };
        ChangeStageRequest: {
            name?: string;
            /** Format: date */
            plannedFrom?: string;
            /** Format: date */
            plannedTo?: string;
            version: number;
        };
        ChangeStepRequest: {
            body?: string;
            /** @description Parties that help, the whole list */
            partnerIds?: string[];
            /**
             * @description Given up: it is no longer asked about
             * @enum {string}
             */
            progress?: "stopped";
            /**
             * Format: date
             * @description A new promise; the former one stays on record
             */
            promisedOn?: string | null;
            /** @description Why; it stands beside the former words */
            reason: string;
            /** Format: date */
            startOn?: string | null;
            title?: string;
            version: number;
        };
        ChangeTermRequest: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            swornOn?: string | null;
            /** Format: date */
            toOn: string | null;
            version: number;
        };
        ChangeThemeRequest: {
            /** Format: uuid */
            issueAreaId?: string | null;
            name: string;
            version: number;
        };
        ChooseNoticeRequest: {
            /** @description The office or counsel that checked */
            checkedBy?: string | null;
            /**
             * Format: date
             * @description The day the city had the rule checked itself
             */
            checkedOn?: string | null;
            /** @description Where the clerk posts, when that is not here */
            elsewhereUrl?: string | null;
            /** @description Where the agenda hangs */
            postingPlace?: string | null;
            /** @enum {string} */
            ruleCode: "us-tx" | "us-ca" | "us-ga" | "us-fl" | "us-tn" | "us-ut" | "us-id" | "us-hi" | "us-al" | "none" | "ask_counsel";
            /**
             * Format: date
             * @description The last day on which that check is relied on
             */
            validUntil?: string | null;
            /** @description Left out for the first choice */
            version?: number;
        };
        ChosenRequest: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        CityFoundedResponse: {
            /** Format: uuid */
            id: string;
            /** @description A demo without a mail server, on this machine: the invitation lies in /demo/mailbox?city=<slug> */
            mailStaysHere: boolean;
            name: string;
            slug: string;
        };
        CityOfSessionResponse: {
            grants: components["schemas"]["GrantOfSessionResponse"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Codes of what some grant of mine allows, in whatever scope */
            permissions: string[];
            /** Format: uuid */
            personId: string | null;
            slug: string;
        };
        CityResponse: {
            accent: string;
            fiscalYearStart: number;
            holidays: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "city" | "demo" | "archive";
            languages: string[];
            name: string;
            /** Format: email */
            officeEmail: string | null;
            officeName: string | null;
            /** @enum {string} */
            reportsTo: "mayor" | "city_manager" | "county_executive";
            slug: string;
            sourceLanguage: string;
            /**
             * Format: date
             * @description The calendar day it is there now
             */
            today: string;
            version: number;
            zone: string;
        };
        ClosedResponse: {
            closed: number;
        };
        CloseDutyRequest: {
            /** @enum {string} */
            outcome: "done" | "cancelled";
            reason?: string;
            version: number;
        };
        CloseMotionRequest: {
            /**
             * @description The chair's casting vote, when the count is a tie and the rule gives one
             * @enum {string|null}
             */
            castingVote?: "yes" | "no" | null;
            /**
             * @description What the chair chose, where the chair decides and the vote is advice
             * @enum {string|null}
             */
            chairChoice?: "carried" | "failed" | null;
            /**
             * @description Of a vote by voice only: what the chair heard
             * @enum {string|null}
             */
            declared?: "carried" | "failed" | null;
            /** @description Of a secret ballot only */
            tally?: components["schemas"]["TallyRequest"];
        };
        CloseRequestRequest: {
            /** @description For staff */
            note?: string;
            /** @enum {string} */
            outcome: "done" | "thanked" | "passed_on" | "declined" | "withdrawn" | "duplicate" | "no_reply_needed";
            /** @description A last reply, read under the receipt code */
            reply?: string;
            version: number;
        };
        CloseTodoRequest: {
            /** @description A word about it, if you like */
            note?: string | null;
        };
        CommentPage: {
            items: components["schemas"]["CommentRow"][];
            next: string | null;
        };
        CommentRequest: {
            /** @description Only when they gave it unasked; staff see it for a year */
            fromName?: string | null;
            /** @description What they named, such as 13 */
            itemHint?: string | null;
            /** @description In which language it was said; the city's own when left out */
            language?: string;
            text: string;
            /** Format: uuid */
            themeId?: string | null;
            /**
             * @description Who may read it; staff when left out
             * @enum {string}
             */
            visibility?: "public" | "participants" | "staff";
        };
        CommentRow: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            channel: "session" | "web" | "email" | "paper" | "phone" | "other";
            /** @description For staff only */
            fromName: string | null;
            /** Format: uuid */
            id: string;
            itemHint: string | null;
            /** @description In which language it was said, so that it can be read out and shown rightly */
            language: string;
            /** Format: date-time */
            receivedAt: string;
            session: string | null;
            /** Format: uuid */
            sessionId: string | null;
            text: string;
            theme: string | null;
            /** Format: uuid */
            themeId: string | null;
            version: number;
            /** @enum {string} */
            visibility: "public" | "participants" | "staff";
        };
        CommentsAdded: {
            ids: string[];
        };
        CompleteMilestoneRequest: {
            /**
             * Format: date
             * @description Today when left out; null takes it back
             */
            doneOn?: string | null;
            version: number;
        };
        CompleteResetRequest: {
            /** Format: password */
            password: string;
            /**
             * Format: password
             * @description From the mail
             */
            token: string;
        };
        CompleteStageRequest: {
            /** @description Why it counts as done although something is missing */
            reason?: string;
            version: number;
        };
        CompositionLine: {
            atLeast: number | null;
            atMost: number | null;
            /** @enum {string} */
            dimension: "sector" | "agency" | "district";
            /** Format: uuid */
            id: string;
            /** @description Name of the organization */
            name: string | null;
            now: number;
            /** @description Sector code, organization id or district; null: different ones are counted */
            value: string | null;
            /** @enum {string} */
            verdict: "met" | "short" | "over";
        };
        CompositionPreview: {
            lines: components["schemas"]["CompositionPreviewLine"][];
        };
        CompositionPreviewLine: {
            after: number;
            atLeast: number | null;
            atMost: number | null;
            /** @enum {string} */
            dimension: "sector" | "agency" | "district";
            /** Format: uuid */
            id: string;
            /** @description Name of the organization */
            name: string | null;
            now: number;
            /** @description Sector code, organization id or district; null: different ones are counted */
            value: string | null;
            /** @enum {string} */
            verdict: "met" | "short" | "over";
            /** @enum {string} */
            verdictAfter: "met" | "short" | "over";
        };
        ContinueSeriesRequest: {
            /**
             * Format: date
             * @description The first day by the new rule; not before today
             */
            fromOn: string;
            minutes: number;
            onlineUrl?: string | null;
            place?: string | null;
            /** @description Needed when meetings find no day any more: it stands with each that is called off */
            reason?: string | null;
            /** @description RRULE of RFC 5545 without its name */
            rule: string;
            /** @description On the wall of the zone: 10:00 */
            startsTime: string;
            title: string;
            version: number;
        };
        CorrectEntryRequest: {
            body: string;
            /** @description Stays, when left out */
            external?: boolean;
            followUp?: string | null;
            /** @description Stay, when left out */
            hosts?: string[];
            /** @description Stay, when left out */
            links?: components["schemas"]["EntryLinkRequest"][];
            /** @description Why; read by whoever looks at what stood there before */
            reason?: string | null;
            title: string;
            version: number;
            /** @enum {string} */
            visibility: "staff" | "core" | "participants";
        };
        CorrectionPage: {
            items: components["schemas"]["CorrectionRow"][];
            next: string | null;
        };
        CorrectionRow: {
            /** Format: date-time */
            at: string;
            body: string;
            by: string | null;
            followUp: string | null;
            /** @description The version that was replaced */
            no: number;
            reason: string | null;
            title: string;
            titleKey: string | null;
        };
        CorrectOfficeRequest: {
            /** Format: uuid */
            jurisdictionId?: string | null;
            name: string;
            version: number;
        };
        CorrectVotesRequest: {
            /** @description What was wrong */
            reason: string;
            votes: components["schemas"]["SeatVoteRequest"][];
        };
        CreateInvitationRequest: {
            /** Format: email */
            email: string;
            language?: string;
            /**
             * Format: uuid
             * @description The person of the directory as whom they will act
             */
            personId?: string | null;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
            /** Format: uuid */
            scopeId?: string | null;
            /**
             * @description The whole city when left out
             * @enum {string}
             */
            scopeKind?: "workspace" | "body" | "process";
        };
        CreateTokenRequest: {
            /** @description Days until it ends */
            days: number;
            /** @description What program it is for */
            name: string;
            /** @enum {string} */
            role: "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
        };
        CycleOrganization: {
            answered: number;
            asked: number;
            noUpdate: number;
            /** Format: date */
            noUpdateSince: string | null;
            /** @description A human gesture was reported, not a fetch */
            opened: number;
            organization: string;
            /** Format: uuid */
            organizationId: string;
            steps: number;
        };
        CycleResponse: {
            organizations: components["schemas"]["CycleOrganization"][];
            schedule: components["schemas"]["ScheduleResponse"];
            /** Format: date */
            since: string;
        };
        DateChangeDraft: {
            id: string;
            /** Format: date */
            on?: string;
            rule?: components["schemas"]["DateRuleDraft"];
        };
        DateMoveResponse: {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** Format: date */
            to: string;
        };
        DateMoves: {
            moves: components["schemas"]["DateMoveResponse"][];
        };
        DatePointResponse: {
            /** @description Over: it no longer moves */
            ended: boolean;
            /**
             * Format: date
             * @description As it was first planned
             */
            first: string | null;
            id: string;
            /**
             * Format: uuid
             * @description Of a milestone
             */
            milestoneId: string | null;
            /** @description The name of the stage or milestone; 'Start' and 'End' for the whole */
            name: string;
            /** @description The city gave the name; false: the word of the template in the reader’s language may be shown */
            named: boolean;
            /** Format: date */
            on: string;
            rule: components["schemas"]["DateRuleResponse"] | null;
            /** @description Of a milestone */
            version: number | null;
        };
        DateRuleDraft: {
            /** @description Negative: before it */
            amount: number;
            /** @description start, end, stage.<key>.from, stage.<key>.to or milestone.<key> */
            of: string;
            /** @enum {string} */
            unit: "days" | "business_days" | "weeks" | "months";
        };
        DateRuleResponse: {
            amount: number;
            of: string;
            /** @enum {string} */
            unit: "days" | "business_days" | "weeks" | "months";
        };
        DecidedResponse: {
            /** @description The permanent number, once adopted */
            number: string | null;
            version: number;
        };
        DecideItemRequest: {
            /** @enum {string} */
            decision: "proposed" | "adopted" | "accepted" | "accepted_with_changes" | "referred" | "declined" | "withdrawn";
            /** @description By whom, with what change, for which reason */
            note?: string;
            /**
             * Format: date
             * @description The day it was decided; today when left out
             */
            on?: string;
            version: number;
        };
        DecideProposalRequest: {
            /** @description True hands the step off to the person named */
            accept: boolean;
            version: number;
        };
        DefineMeasureRequest: {
            /** @description Null while nobody knows */
            baseline?: components["schemas"]["BaselineRequest"] | null;
            /** Format: uuid */
            caseId: string;
            /** @description What exactly is counted */
            definition: string;
            /**
             * @description Which way is better
             * @enum {string}
             */
            direction: "up" | "down" | "steady";
            /**
             * @description How often there is a new value; yearly when left out
             * @enum {string}
             */
            frequency?: "monthly" | "quarterly" | "yearly" | "irregular";
            /** @description The place it is counted for */
            place: string;
            /** @description Where values come from */
            source: string;
            title: string;
            /** @description Such as "people" or "percent" */
            unit: string;
        };
        DiscussItemRequest: {
            /**
             * @description What the form said when the remark was written; refused when the law of the body says otherwise meanwhile
             * @enum {string}
             */
            goesTo: "staff" | "public";
            text: string;
        };
        DraftedResponse: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        DraftItemRequest: {
            /** @description What newcomers and long-time residents get from it */
            benefit?: string;
            body?: string;
            /**
             * Format: uuid
             * @description The body that works on it
             */
            bodyId?: string | null;
            /** @description Level when nothing stands above; the lowest when left out */
            depth?: number;
            /** @description What changed and why */
            note?: string;
            /**
             * @description commitment: promised by the city itself, not by the table (S-083)
             * @enum {string}
             */
            origin?: "drafted" | "commitment";
            /**
             * Format: uuid
             * @description The item above; the level follows from it
             */
            parentId?: string | null;
            title: string;
        };
        DraftVisionRequest: {
            text: string;
            /** @description Number of the last wording that was seen; 0 when there was none */
            version: number;
        };
        DuplicatePage: {
            items: components["schemas"]["DuplicatePair"][];
            next: string | null;
        };
        DuplicatePair: {
            /** @enum {string} */
            kind: "person" | "organization" | "office";
            /** @description Role and organization */
            oneAbout: string | null;
            /** Format: uuid */
            oneId: string;
            oneName: string;
            otherAbout: string | null;
            /** Format: uuid */
            otherId: string;
            otherName: string;
            reasons: ("name" | "initials" | "email" | "phone" | "website")[];
        };
        DutiesPaused: {
            paused: number;
        };
        DutyChanged: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description When the next reminder goes; null when none does
             */
            nextAt: string | null;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            version: number;
        };
        DutyKindCount: {
            count: number;
            kind: string;
            /** @description Belongs to running the processes; the rest is what the organization promised as a partner */
            usual: boolean;
        };
        DutyLine: {
            /** Format: uuid */
            caseId: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Where it is answered, inside the app of the city */
            path: string | null;
            /** Format: date */
            pausedUntil: string | null;
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
            title: string;
            version: number;
        };
        DutySteps: {
            items: components["schemas"]["StepLine"][];
        };
        EndMembershipRequest: {
            /**
             * Format: date
             * @description First day of no longer sitting; today when left out
             */
            on?: string;
            /** @enum {string} */
            reason: "term_over" | "resigned" | "removed" | "left_organization" | "other";
            version: number;
        };
        EndSeriesRequest: {
            /**
             * Format: date
             * @description First day without a meeting
             */
            fromOn: string;
            /** @description Stands with every meeting that is called off */
            reason: string;
            version: number;
        };
        EngagementSessionResponse: {
            /** Format: uuid */
            bodyId: string | null;
            /** Format: uuid */
            caseId: string;
            /** @description Comments written down there */
            comments: number;
            headCount: number | null;
            headCountRough: boolean;
            heldOn: string;
            host: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "survey" | "focus_group" | "town_hall" | "dialogue" | "listening_session" | "interviews" | "listening_tour" | "other";
            languages: string[];
            notes: string;
            place: string | null;
            title: string;
            version: number;
            /** @enum {string} */
            visibility: "public" | "participants" | "body" | "staff";
        };
        EnterLineRequest: {
            /** Format: date */
            dueOn?: string;
            /** @enum {string} */
            kind: "advice" | "issue";
            /** @description Everybody may read it, when the committee is public */
            openToAll?: boolean;
            /** @description To whom it goes at once; advice always goes to somebody */
            partyIds?: string[];
            text?: string;
            title: string;
            to?: string[];
        };
        EntryLinkRequest: {
            /** @enum {string} */
            kind: "press" | "media" | "fact_sheet" | "document" | "other";
            label: string;
            url: string;
        };
        EntryLinkRow: {
            /** @enum {string} */
            kind: "press" | "media" | "fact_sheet" | "document" | "other";
            label: string;
            url: string;
        };
        EntryMail: {
            attachments: components["schemas"]["AttachmentRow"][];
            fromAddress: string | null;
            /** Format: uuid */
            id: string;
            /** @description Emails of the same conversation in this file */
            inThread: number;
            /** Format: uuid */
            threadId: string;
        };
        EntryPage: {
            items: components["schemas"]["EntryRow"][];
            next: string | null;
        };
        EntryRequest: {
            /** Format: uuid */
            id: string;
            number: number;
            state: string;
        };
        EntryRow: {
            body: string;
            by: string | null;
            /** Format: uuid */
            byPersonId: string | null;
            /**
             * Format: date-time
             * @description Of the last correction
             */
            correctedAt: string | null;
            correctedBy: string | null;
            /** @description It happened without the city */
            external: boolean;
            followUp: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @description EDTF text, when only the month or the year is known */
            happenedInPart: string | null;
            /** @description Organizations that held it */
            hosts: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "email" | "note" | "document" | "meeting" | "decision" | "request" | "system";
            links: components["schemas"]["EntryLinkRow"][];
            mail: components["schemas"]["EntryMail"] | null;
            request: components["schemas"]["EntryRequest"] | null;
            sector: string | null;
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string | null;
            title: string;
            /** @description Message id of a title that the product wrote */
            titleKey: string | null;
            version: number;
            /** @enum {string} */
            visibility: "staff" | "core" | "participants";
            with: string | null;
            /** Format: uuid */
            withPartyId: string | null;
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceResponse"][];
            next: string | null;
        };
        EvidenceResponse: {
            /** Format: uuid */
            caseId: string;
            figure: string | null;
            /** Format: uuid */
            id: string;
            note: string;
            place: string | null;
            source: string;
            sourceUrl: string | null;
            title: string;
            version: number;
            year: number;
        };
        FatePage: {
            items: components["schemas"]["FateRow"][];
            next: string | null;
        };
        FateRow: {
            /** Format: uuid */
            commentId: string;
            /** @enum {string} */
            fate: "received" | "discussed" | "merged" | "adopted" | "declined";
            /** Format: uuid */
            itemId: string | null;
            number: string | null;
            reason: string | null;
        };
        FoundCityRequest: {
            /** @description Open Civic Data division, when the city was chosen from the list */
            divisionId?: string;
            /**
             * Format: email
             * @description Your address: the invitation to sign in goes there
             */
            email: string;
            /** @description Month in which the fiscal year begins */
            fiscalYearStart: number;
            /** @description Languages of the public pages, BCP 47, the first one is the one you write in */
            languages: string[];
            /** @description The name people say: Riverton */
            name: string;
            /** @description Your name; one word is enough */
            personName: string;
            /** @enum {string} */
            reportsTo: "mayor" | "city_manager" | "county_executive";
            /** @description First part of its public addresses; made from the name when left out */
            slug?: string;
            zone: string;
        };
        FoundPage: {
            items: components["schemas"]["FoundThing"][];
            next: string | null;
        };
        FoundParties: {
            items: components["schemas"]["FoundParty"][];
        };
        FoundParty: {
            /** @description What tells two of one name apart: role and organization, or where an office sits */
            about: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "organization" | "office";
            name: string;
        };
        FoundThing: {
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            number: string | null;
            path: string;
            /** @description Plain text around what was found; found words stand between U+E000 and U+E001 */
            snippet: string;
            title: string;
        };
        GapComment: {
            /** Format: uuid */
            id: string;
            language: string;
            /** @description Null when it was left for staff only */
            text: string | null;
        };
        GapEvidence: {
            figure: string | null;
            /** Format: uuid */
            id: string;
            source: string;
            title: string;
            year: number;
        };
        GapPage: {
            items: components["schemas"]["GapRow"][];
            next: string | null;
        };
        GapResponse: {
            /** Format: uuid */
            caseId: string;
            comments: number;
            evidence: number;
            fromComments: components["schemas"]["GapComment"][];
            fromEvidence: components["schemas"]["GapEvidence"][];
            /** Format: uuid */
            id: string;
            issueArea: string | null;
            /** Format: uuid */
            issueAreaId: string | null;
            /** Format: date */
            notedOn: string;
            text: string;
            title: string;
            version: number;
        };
        GapRow: {
            /** Format: uuid */
            caseId: string;
            comments: number;
            evidence: number;
            /** Format: uuid */
            id: string;
            issueArea: string | null;
            /** Format: uuid */
            issueAreaId: string | null;
            /** Format: date */
            notedOn: string;
            text: string;
            title: string;
            version: number;
        };
        GiveRoleRequest: {
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
            /**
             * Format: uuid
             * @description The body or planning process; none for the whole city
             */
            scopeId?: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
            /**
             * Format: date-time
             * @description When the role ends by itself
             */
            until?: string;
        };
        GoalLine: {
            /**
             * Format: uuid
             * @description Of one that stays; left out for a new one
             */
            id?: string;
            text: string;
        };
        GoalList: {
            goals: components["schemas"]["GoalResponse"][];
        };
        GoalResponse: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        GrantOfSessionResponse: {
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
        };
        GrantResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
            /** Format: date-time */
            until: string | null;
        };
        HandBackRequest: {
            reason: string;
            version: number;
        };
        HandOffDutyRequest: {
            /** Format: uuid */
            holderPartyId: string | null;
            /** Format: uuid */
            holderPersonId: string | null;
            version: number;
        };
        HandOffStepRequest: {
            /** Format: uuid */
            leadPartyId: string;
            /** Format: uuid */
            leadPersonId?: string | null;
            reason?: string;
            version: number;
        };
        HandOverChanged: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "planned" | "done" | "returned" | "withdrawn";
            version: number;
        };
        HandOverCounts: {
            cases: number;
            duties: number;
            requests: number;
            roles: number;
            /** @description Had moved on when it was handed back, and stayed where it was */
            stayed: number;
        };
        HandOverMovesRequest: {
            cases: boolean;
            /** @description Kinds of what is owed, as the preview counts them */
            dutyKinds: string[];
            requests: boolean;
            roles: boolean;
        };
        HandOverPage: {
            items: components["schemas"]["HandOverRow"][];
            next: string | null;
        };
        HandOverPreview: {
            cases: number;
            duties: components["schemas"]["DutyKindCount"][];
            people: number;
            requests: number;
            roles: components["schemas"]["RoleHeld"][];
        };
        HandOverRow: {
            /** Format: date-time */
            doneAt: string | null;
            doneBy: string | null;
            from: string;
            /** Format: uuid */
            id: string;
            moved: components["schemas"]["HandOverCounts"];
            note: string | null;
            /** Format: date */
            onDay: string;
            /** Format: date-time */
            returnedAt: string | null;
            returnReason: string | null;
            /** @enum {string} */
            state: "planned" | "done" | "returned" | "withdrawn";
            to: string;
            toPerson: string;
            version: number;
        };
        HeldLine: {
            /** @enum {string} */
            answer: "yes" | "done" | "later" | "stuck";
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            line: string;
            number: string | null;
            organization: string;
            /** Format: uuid */
            stepId: string;
            title: string;
            /** @enum {string} */
            via: "link" | "page" | "told" | "reply" | "batch" | "api" | "import";
        };
        HeldLinesPage: {
            items: components["schemas"]["HeldLine"][];
            next: string | null;
        };
        HistoryResponse: {
            acts: components["schemas"]["ActLine"][];
            changes: components["schemas"]["ChangeLineResponse"][];
            head: components["schemas"]["NamedParty"] | null;
            /** Format: uuid */
            id: string;
            /** @description What sat under it on that day */
            inside: components["schemas"]["NamedParty"][];
            /** @enum {string} */
            kind: "organization" | "office";
            mergedInto: components["schemas"]["NamedParty"] | null;
            name: string;
            /** @description As it was called on that day */
            nameThen: string;
            /** Format: date */
            on: string;
            placement: components["schemas"]["NamedParty"] | null;
            relations: components["schemas"]["RelationLine"][];
            /** @enum {string|null} */
            state: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed" | null;
            supervisor: components["schemas"]["NamedParty"] | null;
            survival: components["schemas"]["SurvivalResponse"];
        };
        HoldChanged: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        HoldDutyRequest: {
            /** @description Why; it stands in the log */
            reason: string;
            /**
             * Format: date
             * @description First day on which something may go again; without it until resumed
             */
            until?: string | null;
            version: number;
        };
        HolderResponse: {
            /** Format: date */
            appointedOn: string | null;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            membershipId: string;
            name: string;
            organization: string | null;
            /** @description Serves out a term that somebody else began */
            partial: boolean;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            state: "suggested" | "invited" | "active" | "declined" | "ended";
            /** Format: date */
            swornOn: string | null;
            /**
             * Format: date
             * @description First day of no longer sitting
             */
            toOn: string | null;
            version: number;
        };
        HoldList: {
            items: components["schemas"]["HoldResponse"][];
        };
        HoldResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftReason: string | null;
            /** Format: date-time */
            placedAt: string;
            reason: string;
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "city" | "case" | "subject";
            version: number;
        };
        IdResponse: {
            /** Format: uuid */
            id: string;
        };
        IdsResponse: {
            ids: string[];
        };
        InvitationPage: {
            items: components["schemas"]["InvitationResponse"][];
            next: string | null;
        };
        InvitationResponse: {
            /** Format: email */
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            invitedAt: string;
            /** Format: uuid */
            personId: string | null;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
            /** @enum {string} */
            state: "open" | "accepted" | "revoked" | "expired";
        };
        InviteMemberRequest: {
            /** @description Of a seat at large: the district they stand for */
            district?: string | null;
            /** Format: email */
            email?: string | null;
            /**
             * Format: date
             * @description First day; today when left out
             */
            fromOn?: string;
            /** @description Language of the invitation */
            language?: string | null;
            /** @description Otherwise: their name */
            name?: string | null;
            /**
             * Format: uuid
             * @description Their organization
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Somebody of the directory
             */
            personId?: string | null;
            /** @description Only note the name; nobody is written to */
            suggestOnly?: boolean;
            /**
             * Format: date
             * @description First day of no longer sitting; the length of term decides when left out
             */
            toOn?: string | null;
        };
        IssueAreaLine: {
            /**
             * Format: uuid
             * @description Of one that stays; left out for a new one
             */
            id?: string;
            name: string;
        };
        IssueAreaList: {
            items: components["schemas"]["IssueAreaResponse"][];
        };
        IssueAreaResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ItemPage: {
            items: components["schemas"]["ItemRow"][];
            next: string | null;
        };
        ItemProgress: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            id: string;
            number: string | null;
            steps: components["schemas"]["StepResponse"][];
            title: string;
            /** Format: date */
            today: string;
            updates: components["schemas"]["UpdateLine"][];
        };
        ItemResponse: {
            /** @description From the top level down */
            above: components["schemas"]["NearbyItem"][];
            below: components["schemas"]["NearbyItem"][];
            benefit: string;
            body: string | null;
            /** Format: uuid */
            bodyId: string | null;
            /** Format: uuid */
            caseId: string;
            caseTitle: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: date */
            decidedOn: string | null;
            /** @enum {string|null} */
            decision: "proposed" | "adopted" | "accepted" | "accepted_with_changes" | "referred" | "declined" | "withdrawn" | null;
            depth: number;
            /** Format: uuid */
            id: string;
            language: string;
            level: string | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            number: string | null;
            /** @description The plan is open for changes */
            open: boolean;
            /** @enum {string} */
            origin: "drafted" | "imported" | "commitment";
            /**
             * @description Who reads a remark, to be said before anybody writes one
             * @enum {string}
             */
            remarksGoTo: "staff" | "public";
            /** @enum {string} */
            state: "draft" | "proposed" | "adopted" | "merged" | "declined" | "withdrawn";
            text: string;
            /** @description Behind and ahead of the item, in the order of a plan's life */
            thread: components["schemas"]["KnotResponse"][];
            title: string;
            version: number;
        };
        ItemRow: {
            body: string | null;
            /** Format: uuid */
            bodyId: string | null;
            /** Format: date */
            decidedOn: string | null;
            /** @enum {string|null} */
            decision: "proposed" | "adopted" | "accepted" | "accepted_with_changes" | "referred" | "declined" | "withdrawn" | null;
            depth: number;
            /** Format: uuid */
            id: string;
            /** @description Name of the level */
            level: string | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            number: string | null;
            /** @enum {string} */
            origin: "drafted" | "imported" | "commitment";
            /** Format: uuid */
            parentId: string | null;
            /** @description Comments, gaps and evidence behind it */
            sources: number;
            /** @enum {string} */
            state: "draft" | "proposed" | "adopted" | "merged" | "declined" | "withdrawn";
            title: string;
            version: number;
        };
        JoinedEntry: {
            /** Format: uuid */
            id: string;
            into: string;
            /** Format: uuid */
            intoId: string;
            /** @enum {string} */
            kind: "person" | "organization" | "office";
            /** @description Its own name */
            name: string;
        };
        JoinedPage: {
            items: components["schemas"]["JoinedEntry"][];
            next: string | null;
        };
        JoinMeetingRequest: {
            bodyIds: string[];
        };
        JoinTeamRequest: {
            /** @description What they bring: what a grant pays for, what an agreement covers */
            note?: string;
            /** @enum {string} */
            part: "convener" | "core_partner" | "facilitator" | "researcher" | "funder" | "technical_assistance";
            /** Format: uuid */
            partyId: string;
            /**
             * Format: date
             * @description The last day; a facilitator usually has one
             */
            until?: string;
        };
        JurisdictionPage: {
            items: components["schemas"]["JurisdictionRow"][];
            next: string | null;
        };
        JurisdictionRow: {
            country: string;
            divisionId: string | null;
            /** Format: date */
            executiveTermEndsOn: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            population: number | null;
            populationOn: string | null;
            populationSource: string | null;
            /** @enum {string} */
            standing: "home" | "partner" | "comparison" | "mentioned";
            version: number;
        };
        KeepApartRequest: {
            /** @description False takes it back */
            apart: boolean;
            /** Format: uuid */
            oneId: string;
            /** Format: uuid */
            otherId: string;
        };
        KnotResponse: {
            at: string | null;
            /** @description Counts, codes and numbers for the words of the page */
            facts: Record<string, never>;
            kind: string;
            /** Format: uuid */
            subjectId: string;
            text: string;
            title: string;
        };
        LetterPreview: {
            /** @description Show it in a sandboxed frame; its links lead nowhere */
            html: string;
            name: string;
            subject: string;
            text: string;
        };
        LevelCount: {
            count: number;
            level: string;
        };
        LevelRequest: {
            name: string;
            namePlural: string;
            /** @description Adopted items count 1, 2, 3 through the whole plan */
            numbered: boolean;
        };
        LevelResponse: {
            name: string;
            namePlural: string;
            numbered: boolean;
        };
        LevelsResponse: {
            levels: components["schemas"]["LevelResponse"][];
        };
        LiftHoldRequest: {
            reason: string;
            version: number;
        };
        LineEntered: {
            /** Format: uuid */
            id: string;
            no: number;
        };
        LinkedResponse: {
            linked: number;
        };
        LinkInMail: {
            label: string;
            url: string;
        };
        LinkMeasureRequest: {
            /** Format: uuid */
            itemId: string;
        };
        LinkSourcesRequest: {
            sources: components["schemas"]["SourceRequest"][];
        };
        LogAnswerRequest: {
            /** @description What they replied; left out, only the stance is noted */
            reply?: string;
            /**
             * @description What it means for the committee
             * @enum {string|null}
             */
            stance?: "followed" | "in_part" | "noted" | "declined" | null;
            version: number;
        };
        LogCallRequest: {
            /** @description What about */
            about: string;
            /** @description What follows from it */
            followUp?: string;
            /**
             * Format: date-time
             * @description Now, when left out
             */
            happenedAt?: string;
            /** @description What was said */
            note?: string;
            request?: components["schemas"]["CallRequest"];
            /** @description That of the caller's organization, when left out */
            sector?: string;
            /**
             * @description Staff, when left out
             * @enum {string}
             */
            visibility?: "staff" | "core" | "participants";
            /**
             * Format: uuid
             * @description Who, when known here
             */
            withPartyId?: string;
            /** @description Who, when not: as they said it */
            withWhom?: string;
        };
        MailboxPage: {
            items: components["schemas"]["MailLine"][];
            next: string | null;
        };
        MailLine: {
            /**
             * Format: date-time
             * @description By the clock of the city
             */
            at: string;
            from: string;
            /** Format: uuid */
            id: string;
            subject: string;
            to: string;
        };
        MakeCalendarLinkRequest: {
            /**
             * Format: uuid
             * @description Only this committee; left out: all of my meetings and what I owe
             */
            bodyId?: string | null;
        };
        MarkAgendaItemRequest: {
            /** @enum {string} */
            state: "open" | "done" | "put_off";
        };
        MayorPageResponse: {
            /** Format: date-time */
            asOf: string;
            attention: components["schemas"]["AttentionResponse"][];
            /** Format: uuid */
            caseId: string;
            city: string;
            decide: components["schemas"]["QuestionResponse"][];
            items: number;
            /** @description Done in the last 30 days */
            moved: components["schemas"]["MovedResponse"][];
            /** @enum {string} */
            reportsTo: "mayor" | "city_manager" | "county_executive";
            /** @description A sentence that can be said in public, from the figures */
            say: string;
            states: components["schemas"]["StateCountResponse"][];
            title: string;
            /** Format: date */
            today: string;
        };
        MeasuredItem: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        MeasuredValue: {
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description The correction that stands in its place
             */
            correctedById: string | null;
            /** Format: uuid */
            correctsId: string | null;
            /** Format: date */
            from: string;
            high: number | null;
            /** Format: uuid */
            id: string;
            low: number | null;
            note: string;
            on: string;
            place: string;
            source: string;
            /** @description Null: a gap, shown with a word */
            value: number | null;
        };
        MeasurePage: {
            items: components["schemas"]["MeasureResponse"][];
            next: string | null;
        };
        MeasureResponse: {
            baseline: components["schemas"]["BaselineResponse"] | null;
            /** Format: uuid */
            caseId: string;
            definition: string;
            /** @enum {string} */
            direction: "up" | "down" | "steady";
            /** @enum {string} */
            frequency: "monthly" | "quarterly" | "yearly" | "irregular";
            /** Format: uuid */
            id: string;
            place: string;
            source: string;
            title: string;
            unit: string;
            version: number;
        };
        MeasureResults: {
            baseline: components["schemas"]["BaselineValue"] | null;
            /** Format: uuid */
            caseId: string;
            definition: string;
            /** @enum {string} */
            direction: "up" | "down" | "steady";
            /** @enum {string} */
            frequency: "monthly" | "quarterly" | "yearly" | "irregular";
            /** Format: uuid */
            id: string;
            items: components["schemas"]["MeasuredItem"][];
            place: string;
            source: string;
            targets: components["schemas"]["TargetValue"][];
            title: string;
            trend: components["schemas"]["TrendResponse"];
            unit: string;
            values: components["schemas"]["MeasuredValue"][];
        };
        MechanismAdded: {
            code: string;
            /** Format: uuid */
            id: string;
        };
        MechanismList: {
            items: components["schemas"]["MechanismResponse"][];
        };
        MechanismResponse: {
            code: string;
            /** @enum {string} */
            durability: "word" | "executive" | "council" | "law" | "charter";
            label: string | null;
        };
        MeetingAccessResponse: {
            /** @description For others than those who run it: what is arranged */
            needs: components["schemas"]["AccessNeedResponse"][];
            /** @description The meeting lies ahead: one can still ask */
            open: boolean;
        };
        MeetingNoticeResponse: {
            checks: string[];
            /**
             * Format: date-time
             * @description The last moment at which posting is in time
             */
            dueAt: string | null;
            elsewhereUrl: string | null;
            /** @description The agenda is posted and cannot be changed without posting again */
            locked: boolean;
            /** @description The rule has to be read again before this meeting relies on it */
            outdated: boolean;
            /** @description The deadline is behind us */
            past: boolean;
            postingPlace: string | null;
            postings: components["schemas"]["PostingResponse"][];
            /**
             * Format: date
             * @description The last working day to do it
             */
            postOn: string | null;
            rule: components["schemas"]["NoticeRuleResponse"];
            span: components["schemas"]["NoticeSpanResponse"] | null;
        };
        MeetingPage: {
            items: components["schemas"]["MeetingRow"][];
            next: string | null;
        };
        MeetingResponse: {
            agenda: components["schemas"]["AgendaItemResponse"][];
            body: string;
            /** Format: uuid */
            bodyId: string;
            cancelledReason: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @description I may run this meeting */
            mayRun: boolean;
            /** @enum {string} */
            meetingClass: "regular" | "special" | "emergency";
            /** @description Drafts are for those who run the meeting */
            minutes: components["schemas"]["MinutesResponse"] | null;
            motions: components["schemas"]["MotionResponse"][];
            /** Format: date-time */
            noticedAt: string | null;
            /**
             * Format: date
             * @description The day that the series gave it
             */
            occurrenceOn: string | null;
            onlineUrl: string | null;
            /** @description Minutes that wait for approval, and motions that were put off */
            openMatters: components["schemas"]["OpenMatter"][];
            /** @enum {string} */
            openMeetingsLaw: "yes" | "no" | "ask_counsel";
            /** @description Further bodies of a joint meeting, as far as the reader may see them */
            partners: components["schemas"]["PartnerBody"][];
            place: string | null;
            procedure: components["schemas"]["ProcedureResponse"];
            quorum: components["schemas"]["QuorumResponse"];
            /** @description When the quorum came about or was lost */
            quorumMoments: components["schemas"]["QuorumMomentResponse"][];
            roster: components["schemas"]["RosterTile"][];
            /**
             * Format: uuid
             * @description The series it belongs to
             */
            seriesId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "noticed" | "held" | "cancelled";
            title: string;
            todos: components["schemas"]["MeetingTodo"][];
            version: number;
            zone: string;
        };
        MeetingRow: {
            body: string;
            /** Format: uuid */
            bodyId: string;
            /** Format: uuid */
            caseId: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            mine: boolean;
            onlineUrl: string | null;
            place: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "noticed" | "held" | "cancelled";
            title: string;
            /** @description Zone in which its times are told */
            zone: string;
        };
        MeetingTodo: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            what: string;
        };
        MergeItemsRequest: {
            /**
             * Format: uuid
             * @description The item that stays
             */
            intoId: string;
            /** @description Why they are one */
            note?: string;
            version: number;
        };
        MergePartiesRequest: {
            /**
             * Format: uuid
             * @description The one that stays
             */
            intoId: string;
        };
        MilestoneDraft: {
            key: string;
            name: string;
            rule: components["schemas"]["DateRuleDraft"];
        };
        MilestoneResponse: {
            /** Format: date */
            doneOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            title: string;
            version: number;
        };
        MinutesDraftResponse: {
            text: string;
        };
        MinutesResponse: {
            /** Format: uuid */
            approvedAtMeetingId: string | null;
            /** Format: uuid */
            approvedByMotionId: string | null;
            /** Format: date */
            approvedOn: string | null;
            /** @description SHA-256 of the approved words */
            checksum: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "circulated" | "corrected" | "approved" | "published";
            text: string;
            version: number;
            /** @description Each circulation and correction, oldest first */
            wordings: components["schemas"]["MinutesWordingResponse"][];
        };
        MinutesWordingResponse: {
            /** Format: date-time */
            at: string;
            by: string | null;
            no: number;
            /** @description Null for the words that were circulated */
            reason: string | null;
        };
        MissingRow: {
            /** @enum {string} */
            code: "no_items" | "no_text" | "no_benefit" | "untranslated" | "nothing_new" | "drafts_left";
            count: number;
            language: string | null;
        };
        MissingUpdates: {
            organizations: components["schemas"]["OrganizationFigure"][];
            /** Format: date */
            today: string;
        };
        MotionAnswerResponse: {
            /** @enum {string} */
            answer: "accepted" | "declined";
            answeredBy: string;
            /** Format: date */
            answeredOn: string;
            no: number;
            note: string | null;
        };
        MotionItemResponse: {
            /** Format: uuid */
            agendaItemId: string;
            /**
             * Format: uuid
             * @description Who pulled it out; null while it is decided with the others
             */
            pulledBySeatId: string | null;
        };
        MotionOutcomeResponse: {
            abstain: number;
            no: number;
            /** @enum {string} */
            outcome: "carried" | "failed" | "tied";
            yes: number;
            yesNeeded: number;
        };
        MotionResponse: {
            /** Format: uuid */
            agendaItemId: string | null;
            /** @description How the main motion reads when this amendment carries */
            amendedText: string | null;
            /**
             * Format: uuid
             * @description The main motion that this one would amend
             */
            amendsId: string | null;
            /** @description The last one holds */
            answers: components["schemas"]["MotionAnswerResponse"][];
            consent: boolean;
            /**
             * @description Who has the last word on it
             * @enum {string}
             */
            decisionRule: "consensus" | "majority" | "chair_decides" | "mayor_decides" | "council_adopts";
            /** Format: uuid */
            id: string;
            items: components["schemas"]["MotionItemResponse"][];
            majorityOf: string;
            majorityRule: string;
            /** @enum {string} */
            method: "roll_call" | "voice" | "secret" | "correspondence";
            /** @description As it was moved, when an amendment changed it */
            movedText: string | null;
            /** Format: uuid */
            moverSeatId: string;
            putOffReason: string | null;
            /** @description The last one holds */
            results: components["schemas"]["VoteResultResponse"][];
            /** Format: uuid */
            resumesId: string | null;
            /** Format: uuid */
            seconderSeatId: string | null;
            /** @enum {string} */
            state: "open" | "carried" | "failed" | "tied" | "recommended" | "withdrawn" | "tabled" | "postponed";
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string | null;
            text: string;
            tieRule: string;
            /** Format: date */
            untilDay: string | null;
            votes: components["schemas"]["VoteResponse"][];
        };
        MovedResponse: {
            /** Format: uuid */
            itemId: string;
            number: string | null;
            /** Format: date */
            on: string;
            title: string;
        };
        MoveMeetingRequest: {
            /** @description Needed to call it off */
            reason?: string | null;
            /** @enum {string} */
            to: "noticed" | "held" | "cancelled";
            version: number;
        };
        MoveMinutesRequest: {
            /**
             * Format: uuid
             * @description The later meeting that approved them, where its motion does not say so itself
             */
            approvedAtMeetingId?: string | null;
            /** @enum {string} */
            to: "draft" | "circulated" | "corrected" | "approved" | "published";
            version: number;
        };
        MoveMotionRequest: {
            /** Format: uuid */
            agendaItemId?: string | null;
            /** @description How the main motion reads when the amendment carries */
            amendedText?: string | null;
            /**
             * Format: uuid
             * @description The main motion, when this is an amendment
             */
            amendsId?: string | null;
            /** @description A consent agenda: the parts of the agenda that this one motion decides */
            consentItemIds?: string[];
            /**
             * @description Roll call when left out; the others only where no open-meetings law applies
             * @enum {string}
             */
            method?: "roll_call" | "voice" | "secret" | "correspondence";
            /**
             * Format: uuid
             * @description Seat of the mover
             */
            moverSeatId: string;
            /** Format: uuid */
            seconderSeatId?: string | null;
            /** Format: uuid */
            subjectId?: string | null;
            /** @description Such as `item`; together with its id */
            subjectKind?: string | null;
            /** @description The text to decide on */
            text: string;
        };
        MyDutiesPage: {
            items: components["schemas"]["DutyLine"][];
            next: string | null;
        };
        MyOpenItemsPage: {
            items: components["schemas"]["OpenItem"][];
            next: string | null;
        };
        NameAlternateRequest: {
            /**
             * Format: date
             * @description First day; today when left out
             */
            fromOn?: string;
            /** @description Otherwise: their name */
            name?: string | null;
            /**
             * Format: uuid
             * @description Somebody of the directory
             */
            personId?: string | null;
            /**
             * Format: date
             * @description First day of no longer standing in; until further notice when left out
             */
            toOn?: string | null;
        };
        NamedParty: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "organization" | "office" | "seat";
            name: string;
        };
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NearbyItem: {
            /** Format: uuid */
            id: string;
            number: string | null;
            title: string;
        };
        NewsCount: {
            count: number;
            /** @enum {string} */
            kind: "updates" | "decisions" | "questions" | "published" | "requests" | "answers" | "mail" | "calls" | "entries" | "comments" | "stages" | "items" | "meetings" | "members" | "reports";
        };
        NextDate: {
            /** Format: date */
            on: string;
            what: string;
            /** @description Message id that says what happens to it */
            whatKey: string | null;
        };
        NextStep: {
            /**
             * Format: uuid
             * @description The question to answer
             */
            itemId: string | null;
            /** @enum {string} */
            kind: "answer" | "name_areas" | "complete_stage" | "open_stage" | "nothing";
            /** Format: uuid */
            stageId: string | null;
        };
        NoteActionRequest: {
            /** @description `@name what by when`: @Sam call the library by next Friday */
            line: string;
        };
        NoteAttendanceRequest: {
            /** @description Who sits in, when somebody does */
            alternateName?: string | null;
            /**
             * Format: date-time
             * @description When they came; now when left out of `late`
             */
            arrivedAt?: string | null;
            /**
             * Format: date-time
             * @description When they went; now when left out of `left`
             */
            leftAt?: string | null;
            /** @enum {string} */
            mode: "present" | "remote" | "late" | "left" | "absent" | "excused" | "alternate";
            /** @description What was wrong; needed once the meeting is over */
            reason?: string | null;
        };
        NotedActionResponse: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            personId: string;
            what: string;
        };
        NoticeRuleResponse: {
            /** Format: date */
            checkedOn: string | null;
            code: string;
            /** @enum {string} */
            late: "warn" | "block";
            law: string;
            source: string;
            /** Format: date */
            validUntil: string | null;
        };
        NoticeSpanResponse: {
            count: number;
            /** @enum {string} */
            unit: "hours" | "business_days" | "calendar_days" | "full_days";
        };
        OfferedInvitationResponse: {
            /** @description Name of the city */
            city: string;
            /** Format: email */
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
        };
        OfferSeatRequest: {
            open: boolean;
            /** Format: date */
            until?: string | null;
            version: number;
        };
        OfficePage: {
            items: components["schemas"]["OfficeRow"][];
            next: string | null;
        };
        OfficeRow: {
            /** @description The former name under which it was found */
            foundAs: string | null;
            head: string | null;
            /** Format: uuid */
            headPersonId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Another place than the city itself */
            jurisdiction: string | null;
            name: string;
            placement: string | null;
            /** Format: uuid */
            placementId: string | null;
            /** @enum {string|null} */
            placementKind: "organization" | "office" | null;
            /** @enum {string} */
            state: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed";
            supervisor: string | null;
            /** Format: uuid */
            supervisorPersonId: string | null;
            survival: components["schemas"]["SurvivalResponse"];
            version: number;
        };
        OpenBodyRequest: {
            /**
             * Format: uuid
             * @description Who is asked when a seat is to be filled; whoever runs the office when nobody is named
             */
            appointerPersonId?: string | null;
            appointingAuthority?: string | null;
            /**
             * Format: uuid
             * @description The planning process; a standing board has none
             */
            caseId?: string | null;
            /** @description What it was asked to do */
            charge?: string;
            /**
             * Format: date
             * @description Today when left out
             */
            formedOn?: string;
            /** @description Issue areas it works on */
            issueAreaIds?: string[];
            /** @enum {string} */
            kind: "task_force" | "steering_committee" | "committee" | "subcommittee" | "commission" | "advisory_council" | "board" | "interdepartmental_group" | "working_group" | "open_forum";
            /** @description Resolution, order or ordinance */
            legalBasis?: string | null;
            /** @enum {string} */
            majorityOf?: "cast" | "present" | "seats" | "members";
            /** @enum {string} */
            majorityRule?: "simple" | "absolute" | "two_thirds" | "three_fifths";
            name: string;
            /**
             * @description Does an open-meetings law apply? `ask_counsel` until somebody knows
             * @enum {string}
             */
            openMeetingsLaw?: "yes" | "no" | "ask_counsel";
            paid?: boolean;
            /**
             * Format: uuid
             * @description The body it belongs to
             */
            parentId?: string | null;
            quorum?: components["schemas"]["QuorumRequest"];
            /** @description Show seats and names on the public page; never how to reach them */
            rosterPublished?: boolean;
            /** Format: date */
            sunsetOn?: string | null;
            /** @description Length of a term in months */
            termMonths?: number | null;
            /** @enum {string} */
            tieRule?: "fails" | "chair_decides";
            /** @enum {string} */
            visibility?: "public" | "participants" | "body" | "staff";
        };
        OpenCaseRequest: {
            /**
             * Format: uuid
             * @description Convening together with the lead, with equal rights
             */
            coConvenerPartyId?: string;
            /**
             * Format: date
             * @description The day on which the plan is to be public; dates are counted back from it
             */
            endsOn?: string;
            /**
             * Format: uuid
             * @description The lead: an organization, office or person
             */
            leadPartyId: string;
            /**
             * Format: uuid
             * @description The process that this one renews
             */
            renewsId?: string;
            /**
             * @description Six months, when left out
             * @enum {string}
             */
            schedule?: "ten_weeks" | "three_months" | "six_months" | "twelve_months";
            /**
             * Format: date
             * @description First day; counted back from the last one, or today
             */
            startsOn?: string;
            summary?: string;
            /** @description The eight-step roadmap, when left out */
            templateKey?: string;
            title: string;
        };
        OpenItem: {
            /** @enum {string|null} */
            blockedKind: "waiting" | "money" | "staff" | "law" | null;
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            forecastOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            /** Format: date */
            lastUpdateOn: string | null;
            number: string | null;
            progress: string;
            /** Format: date */
            promisedOn: string | null;
            state: string;
            title: string;
            /**
             * Format: date
             * @description The last day on which the next update is in time
             */
            updateBy: string;
        };
        OpenMatter: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "minutes" | "motion";
            /**
             * Format: date-time
             * @description When its meeting began
             */
            meetingAt: string;
            title: string;
        };
        OpenRegisterLetter: {
            /** Format: date */
            repliedOn: string | null;
            /** Format: date */
            sentOn: string;
            /** @description An organization or office; null for a person */
            to: string | null;
        };
        OpenRegisterPage: {
            items: components["schemas"]["OpenRegisterRow"][];
            next: string | null;
        };
        OpenRegisterRow: {
            /** Format: date */
            enteredOn: string;
            /** @enum {string} */
            kind: "advice" | "issue";
            letters: components["schemas"]["OpenRegisterLetter"][];
            no: number;
            text: string;
            title: string;
        };
        OpenStageRequest: {
            version: number;
        };
        OrganizationFigure: {
            blocked: number;
            done: number;
            late: number;
            noUpdate: number;
            /**
             * Format: date
             * @description The oldest of them
             */
            noUpdateSince: string | null;
            onTime: number;
            organization: string;
            /** Format: uuid */
            organizationId: string;
            steps: number;
        };
        OrganizationPage: {
            items: components["schemas"]["OrganizationRow"][];
            next: string | null;
        };
        OrganizationResponse: {
            contactPerson: string | null;
            /** Format: uuid */
            contactPersonId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "department" | "agency" | "company" | "nonprofit" | "foundation" | "school" | "congregation" | "consulate" | "union" | "network" | "other";
            /** Format: uuid */
            mergedIntoId: string | null;
            name: string;
            people: number;
            sector: string | null;
            supervisorPerson: string | null;
            /** Format: uuid */
            supervisorPersonId: string | null;
            /** @enum {string} */
            tie: "department" | "contracted" | "partner";
            version: number;
            website: string | null;
        };
        OrganizationRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "department" | "agency" | "company" | "nonprofit" | "foundation" | "school" | "congregation" | "consulate" | "union" | "network" | "other";
            name: string;
            people: number;
            sector: string | null;
            /** @enum {string} */
            tie: "department" | "contracted" | "partner";
        };
        OwnSessionResponse: {
            /** @description Class of browser and system */
            agent: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The one that asks */
            current: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            seenAt: string;
        };
        PageOnDayResponse: {
            body: string;
            contentType: string;
            path: string;
            sha256: string;
            /** Format: date-time */
            shownFrom: string;
            /**
             * Format: date-time
             * @description Null: it still stands there
             */
            shownTo: string | null;
            /** @description Its content was withheld later; only its checksum is left */
            withheld: boolean;
        };
        PartnerBody: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PartnerName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PersonPage: {
            items: components["schemas"]["PersonRow"][];
            next: string | null;
        };
        PersonResponse: {
            /** Format: email */
            email: string | null;
            /** Format: uuid */
            id: string;
            language: string | null;
            /**
             * Format: uuid
             * @description Set when this person turned out to be another one
             */
            mergedIntoId: string | null;
            name: string;
            organization: string | null;
            /** Format: uuid */
            organizationId: string | null;
            phone: string | null;
            /** @enum {string|null} */
            purpose: "planning" | "membership" | "updates" | "inquiry" | "account" | null;
            roleTitle: string | null;
            sector: string | null;
            /** Format: date */
            until: string | null;
            version: number;
            zone: string | null;
        };
        PersonRow: {
            /** Format: email */
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            organization: string | null;
            /** Format: uuid */
            organizationId: string | null;
            roleTitle: string | null;
            sector: string | null;
        };
        PlaceHoldRequest: {
            reason: string;
            /**
             * Format: uuid
             * @description The case or thing; none for the whole city
             */
            scopeId?: string | null;
            /** @enum {string} */
            scopeKind: "city" | "case" | "subject";
        };
        PlaceListResponse: {
            items: components["schemas"]["PlaceResponse"][];
        };
        PlaceResponse: {
            /** @description Open Civic Data division */
            divisionId: string;
            /** @description As the Census Bureau writes it */
            fullName: string;
            /** @description The name people say */
            name: string;
            /** @description Estimate of July 2019 */
            population: number | null;
            /** @description State, and county where it tells places apart */
            within: string;
        };
        PlanAddressResponse: {
            slug: string;
        };
        PlanDashboardResponse: {
            attention: components["schemas"]["AttentionLine"][];
            /** Format: uuid */
            caseId: string;
            /** @description Items by the state of their step most in need of attention */
            items: {
                [key: string]: number;
            };
            steps: {
                [key: string]: number;
            };
            /** Format: date */
            today: string;
        };
        PlanHandOverRequest: {
            /** Format: uuid */
            fromPartyId: string;
            moves: components["schemas"]["HandOverMovesRequest"];
            /** @description Read by both, in the letter */
            note?: string;
            /**
             * Format: date
             * @description Today, when left out; on a later day somebody presses it then
             */
            onDay?: string;
            /**
             * Format: uuid
             * @description The organization that takes it on
             */
            toPartyId: string;
            /**
             * Format: uuid
             * @description Who there holds all of it from then on
             */
            toPersonId: string;
        };
        PlanMeetingRequest: {
            /** Format: date-time */
            endsAt: string;
            /**
             * @description Regular when left out; rules of notice differ by it
             * @enum {string}
             */
            meetingClass?: "regular" | "special" | "emergency";
            onlineUrl?: string | null;
            place?: string | null;
            /** Format: date-time */
            startsAt: string;
            title: string;
            /** @description The city's own when left out */
            zone?: string;
        };
        PlanSeriesRequest: {
            minutes: number;
            onlineUrl?: string | null;
            place?: string | null;
            /** @description RRULE of RFC 5545 without its name: FREQ=MONTHLY;BYDAY=2TU */
            rule: string;
            /**
             * Format: date
             * @description The first day that counts
             */
            startsOn: string;
            startsTime: string;
            title: string;
            /** @description The city's own when left out */
            zone?: string;
        };
        PostAgendaRequest: {
            /** @enum {string} */
            channel: "here" | "elsewhere";
            /** @description Needed past the deadline where the rule refuses late posting */
            lateReason?: string | null;
            /** @description Where it hangs on a wall */
            place?: string | null;
            /**
             * Format: date-time
             * @description When the clerk posted it; now when left out
             */
            postedAt?: string | null;
            /** @description Needed for elsewhere */
            url?: string | null;
            version: number;
        };
        PostedResponse: {
            /** @enum {string} */
            verdict: "in_time" | "late" | "no_deadline";
            version: number;
        };
        PostedTextResponse: {
            content: string;
            sha256: string;
        };
        PostingResponse: {
            /** @enum {string} */
            channel: "here" | "elsewhere";
            /** Format: uuid */
            id: string;
            lateReason: string | null;
            no: number;
            place: string | null;
            /** Format: date-time */
            postedAt: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description SHA-256 of the text as it was posted */
            sha256: string;
            url: string | null;
            /** @enum {string} */
            verdict: "in_time" | "late" | "no_deadline";
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnReason: string | null;
        };
        PreviewDatesRequest: {
            changes: components["schemas"]["DateChangeDraft"][];
        };
        PreviewDay: {
            /** @description Nobody works there on that day */
            holiday: boolean;
            /** Format: date */
            on: string;
        };
        PreviewItem: {
            /** @enum {string} */
            change: "added" | "changed" | "same" | "removed";
            depth: number;
            /** Format: uuid */
            itemId: string;
            level: string;
            number: string | null;
            /** Format: uuid */
            parentItemId: string | null;
            title: string;
        };
        ProcedureResponse: {
            /** @enum {string} */
            alternates: "anyone" | "named" | "none";
            /**
             * @description Who has the last word
             * @enum {string}
             */
            decisionRule: "consensus" | "majority" | "chair_decides" | "mayor_decides" | "council_adopts";
            /**
             * @description As it holds: the law goes before the bylaws
             * @enum {string}
             */
            discussion: "staff" | "public";
            mailAllowed: boolean;
            recusedCount: boolean;
            remoteCounts: boolean;
            seconderNeeded: boolean;
            secretAllowed: boolean;
            version: number;
        };
        ProcessDatesResponse: {
            length: components["schemas"]["ProcessLengthResponse"];
            points: components["schemas"]["DatePointResponse"][];
            templateKey: string;
            templateVersion: number | null;
            version: number;
        };
        ProcessLengthResponse: {
            /** Format: date */
            from: string | null;
            planned: number;
            /** @description Until today while it runs */
            real: number;
            /**
             * Format: date
             * @description Null while it runs
             */
            to: string | null;
        };
        ProposalLine: {
            email: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            name: string;
            number: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            /** Format: uuid */
            stepId: string;
            title: string;
            version: number;
        };
        ProposalList: {
            items: components["schemas"]["ProposalLine"][];
        };
        ProposedResponse: {
            motionText: string;
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
            version: number;
        };
        ProposeItemRequest: {
            /**
             * Format: uuid
             * @description The body that shall decide; its own when left out
             */
            bodyId?: string | null;
            version: number;
        };
        PublicationResponse: {
            /** @description Checksum of what was shown; publishing anything else is refused */
            contents: string;
            /** @description Of the version before */
            intro: string;
            items: components["schemas"]["PreviewItem"][];
            levels: components["schemas"]["LevelCount"][];
            missing: components["schemas"]["MissingRow"][];
            /** @description The number that this version would get */
            no: number;
            /** @description Public address, beneath that of the city */
            slug: string;
            title: string;
            /** @description To be typed before publishing */
            word: string;
        };
        PublishedResponse: {
            checksum: string;
            no: number;
            /** Format: date */
            publishedOn: string;
            slug: string;
            /** Format: uuid */
            versionId: string;
        };
        PublishPlanRequest: {
            /** @description `contents` of the preview that was read */
            contents: string;
            /** @description What the city promises, in one paragraph */
            intro?: string;
            /** @description What is new since the version before */
            note?: string;
            title: string;
            /** @description The word that the preview asks for */
            word: string;
        };
        PullItemRequest: {
            /** Format: uuid */
            agendaItemId: string;
            /**
             * Format: uuid
             * @description Seat of the member who asks for it
             */
            seatId: string;
        };
        PutOffRequest: {
            /** @description Why, as the minutes will say */
            reason: string;
            /** @enum {string} */
            to: "tabled" | "postponed";
            /**
             * Format: date
             * @description Of a postponed motion: until when
             */
            untilDay?: string | null;
        };
        QuestionDraft: {
            choices: string[];
            /** @enum {string} */
            form: "text" | "choice" | "dates";
            /** @description The stage cannot be done without an answer, or a reason */
            gate: boolean;
            key: string;
            /**
             * @description Which of the six questions about the process it is
             * @enum {string}
             */
            meaning?: "stakeholders" | "decision_rule" | "duration" | "sharing" | "information" | "issue_areas";
            question: string;
        };
        QuestionResponse: {
            advice: string;
            /** Format: date */
            by: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string | null;
            number: string | null;
            options: ("agree" | "decline" | "add" | "not_this_year" | "talk")[];
            title: string;
            version: number;
        };
        QuorumMomentResponse: {
            /**
             * Format: date-time
             * @description When it came about or was lost
             */
            at: string;
            met: boolean;
            present: number;
        };
        QuorumRequest: {
            /** @enum {string} */
            kind: "majority_of_seats" | "majority_of_filled" | "fixed";
            /** @description Needed for a fixed quorum */
            n?: number;
        };
        QuorumResponse: {
            met: boolean;
            /** @description How many more would have to come */
            missing: number;
            needed: number;
            present: number;
        };
        QuorumRuleResponse: {
            /** @enum {string} */
            kind: "majority_of_seats" | "majority_of_filled" | "fixed";
            n?: number;
        };
        RaiseRequestRequest: {
            body?: string;
            /** Format: uuid */
            caseId?: string | null;
            /**
             * Format: date
             * @description Working days by kind, when left out
             */
            dueOn?: string;
            /** Format: email */
            fromContact?: string | null;
            /** @description Who waits, when not; erased 90 days after closing */
            fromName?: string | null;
            /**
             * Format: uuid
             * @description Who waits, when known here
             */
            fromPartyId?: string | null;
            /** @enum {string} */
            kind: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
            /**
             * Format: uuid
             * @description Who answers for it; you, when left out; null for nobody yet
             */
            ownerPersonId?: string | null;
            subject?: components["schemas"]["RequestSubject"] | null;
            title: string;
        };
        ReadReceiptRequest: {
            code: string;
        };
        ReasonRequest: {
            reason: string;
        };
        ReceiptResponse: {
            /** Format: date */
            closedOn: string | null;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            kind: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
            number: number;
            /** @enum {string|null} */
            outcome: "done" | "thanked" | "passed_on" | "declined" | "withdrawn" | "duplicate" | "no_reply_needed" | null;
            /** Format: date */
            raisedOn: string;
            /** Format: date */
            repliedOn: string | null;
            reply: string | null;
            /** @enum {string} */
            state: "open" | "replied" | "closed";
            title: string;
        };
        RecordChangeRequest: {
            /** @enum {string} */
            about: "name" | "state" | "placement" | "supervisor" | "head";
            /** @description From when; as far back as is known when left out */
            fromOn?: string | null;
            name?: string | null;
            note?: string | null;
            /**
             * Format: uuid
             * @description Where it sits, who leads or supervises, or what it was merged into
             */
            otherPartyId?: string | null;
            /** @description Where it can be read */
            sourceUrl?: string | null;
            /** @enum {string|null} */
            state?: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed" | null;
        };
        RecordedResponse: {
            recorded: number;
        };
        RecordedUpdateResponse: {
            /** @enum {string} */
            answer: "yes" | "done" | "later" | "stuck";
            /** Format: date */
            forecastOn: string | null;
            /** @description False: recorded before under the same key; this is what was recorded */
            fresh: boolean;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            line: string;
            standing: components["schemas"]["StandingResponse"];
            /** Format: uuid */
            stepId: string;
        };
        RecordMeasurementRequest: {
            /**
             * Format: uuid
             * @description The value this one puts right; it stays on record
             */
            corrects?: string | null;
            high?: number | null;
            /** @description Lower end of a range or margin of error */
            low?: number | null;
            note?: string;
            /** @description When it was so */
            on: string;
            /** @description For which place; the measure's when left out */
            place?: string;
            /** @description Where the figure is from */
            source: string;
            /** @description Null: asked for, and not to be had; shown as a gap */
            value: number | null;
        };
        RecordUpdateRequest: {
            /** @enum {string} */
            answer: "yes" | "done" | "later" | "stuck";
            /**
             * @description What it waits on, for "stuck"
             * @enum {string|null}
             */
            blockedKind?: "waiting" | "money" | "staff" | "law" | null;
            /**
             * Format: uuid
             * @description The update this one puts right
             */
            corrects?: string | null;
            /**
             * Format: date
             * @description When it is expected; needed for "later". The promise stays
             */
            forecastOn?: string | null;
            /** @description Made once for each form; pressing twice records once */
            key: string;
            /** @description Read by staff; the public sees state and date only */
            line?: string;
            /** @enum {string|null} */
            progress?: "not_started" | "begun" | "well_on" | "nearly" | null;
            /** @description Staff only: the line the public may read at once */
            publicLine?: string;
            /** @description Staff only: the lead said it, in the hallway or on the phone */
            told?: boolean;
        };
        RecordVotesRequest: {
            votes: components["schemas"]["SeatVoteRequest"][];
        };
        RegisterLetterRow: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            number: number;
            /** Format: date */
            repliedOn: string | null;
            reply: string | null;
            /**
             * Format: uuid
             * @description In the queue of requests
             */
            requestId: string;
            /** Format: date */
            sentOn: string;
            /** @enum {string|null} */
            stance: "followed" | "in_part" | "noted" | "declined" | null;
            /** @enum {string} */
            standing: "waiting" | "answered" | "unanswered";
            /** @description To whom it went */
            to: string;
            version: number;
        };
        RegisterPage: {
            body: string;
            /** @description The committee is one that everybody may see */
            isPublic: boolean;
            items: components["schemas"]["RegisterRow"][];
            /** @description The reader may enter, send and log here */
            mayKeep: boolean;
            next: string | null;
            summary: components["schemas"]["RegisterSummary"];
        };
        RegisterRow: {
            /** Format: date */
            enteredOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "advice" | "issue";
            letters: components["schemas"]["RegisterLetterRow"][];
            /** @description Never given twice in this committee */
            no: number;
            openToAll: boolean;
            settledNote: string | null;
            /** Format: date */
            settledOn: string | null;
            /** @enum {string} */
            standing: "waiting" | "answered" | "unanswered";
            text: string;
            title: string;
            version: number;
        };
        RegisterSummary: {
            answered: number;
            followed: number;
            inPart: number;
            late: number;
            lines: number;
            sent: number;
            unanswered: number;
            waiting: number;
        };
        RelationLine: {
            fromOn: string | null;
            holds: boolean;
            /** Format: uuid */
            id: string;
            /** @description True: told from the other side, as in "was followed by" */
            inverse: boolean;
            /** @enum {string} */
            kind: "succeeds" | "recommended_by" | "advises" | "member_of" | "copied_from";
            note: string | null;
            other: components["schemas"]["NamedParty"];
            sourceUrl: string | null;
            toOn: string | null;
        };
        ReleasedResponse: {
            released: boolean;
        };
        ReleaseLineRequest: {
            /** @description The line as written, or another one; empty takes it back from the public */
            publicLine: string;
        };
        RemarkList: {
            /**
             * @description Who reads what is written now
             * @enum {string}
             */
            goesTo: "staff" | "public";
            items: components["schemas"]["RemarkRow"][];
            /** @description I may bring a remark to the meeting */
            mayRelay: boolean;
            /** @description I sit on this body and may say something beforehand */
            maySay: boolean;
        };
        RemarkResponse: {
            /** @enum {string} */
            goesTo: "staff" | "public";
            /** Format: uuid */
            id: string;
        };
        RemarkRow: {
            /** Format: uuid */
            agendaItemId: string | null;
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            goesTo: "staff" | "public";
            /** Format: uuid */
            id: string;
            mine: boolean;
            /** @enum {string|null} */
            rating: "for" | "unsure" | "against" | null;
            /**
             * Format: date-time
             * @description When staff brought it to the meeting
             */
            relayedAt: string | null;
            text: string;
            version: number;
        };
        RemarkVisionRequest: {
            text: string;
        };
        RenewMembershipRequest: {
            /**
             * Format: date
             * @description The length of term decides when left out
             */
            toOn?: string | null;
        };
        ReopenRequestRequest: {
            reason: string;
            version: number;
        };
        ReplyRequestRequest: {
            /** @description What whoever asked reads under the receipt code */
            reply: string;
            version: number;
        };
        ReportApprovedResponse: {
            pdfSha256: string;
            version: number;
        };
        ReportAskedResponse: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        ReportPageResponse: {
            items: components["schemas"]["ReportRowResponse"][];
            next: string | null;
        };
        ReportResponse: {
            addressee: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            approvedBy: string | null;
            /** Format: date */
            asOf: string | null;
            attention: components["schemas"]["AttentionResponse"][];
            /** Format: uuid */
            caseId: string;
            drafted: components["schemas"]["SectionTextResponse"][];
            figuresSha256: string | null;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            language: string;
            pdfSha256: string | null;
            percent: number;
            /** @description What the job does, or why it failed: a code */
            phase: string;
            sections: components["schemas"]["SectionRequest"][];
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "writing" | "draft" | "in_review" | "approved" | "sent" | "superseded" | "failed" | "cancelled";
            states: components["schemas"]["StateCountResponse"][];
            title: string;
            /**
             * Format: date
             * @description Last day of the period
             */
            to: string;
            version: number;
            words: components["schemas"]["SectionWordsRequest"];
        };
        ReportRowResponse: {
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            percent: number;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "writing" | "draft" | "in_review" | "approved" | "sent" | "superseded" | "failed" | "cancelled";
            title: string;
            /**
             * Format: date
             * @description Last day of the period
             */
            to: string;
            version: number;
        };
        ReportVersionRequest: {
            version: number;
        };
        ReportVersionResponse: {
            version: number;
        };
        RequestCounts: {
            due: number;
            late: number;
            mine: number;
            open: number;
            unassigned: number;
        };
        RequestMail: {
            attachments: components["schemas"]["AttachmentRow"][];
            body: string;
            fromAddress: string | null;
            fromName: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            subject: string;
        };
        RequestPage: {
            items: components["schemas"]["RequestRow"][];
            next: string | null;
        };
        RequestRaisedResponse: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            number: number;
        };
        RequestResponse: {
            body: string;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date */
            dueOn: string;
            fromContact: string | null;
            /** @description Who waits: a party, or the name given */
            fromName: string | null;
            /** Format: uuid */
            fromPartyId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
            language: string | null;
            /** @description The day has passed and no reply was given */
            late: boolean;
            mails: components["schemas"]["RequestMail"][];
            number: number;
            /** @enum {string|null} */
            outcome: "done" | "thanked" | "passed_on" | "declined" | "withdrawn" | "duplicate" | "no_reply_needed" | null;
            outcomeNote: string | null;
            /** @description Who answers for it */
            ownerName: string | null;
            /** Format: uuid */
            ownerPersonId: string | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            repliedAt: string | null;
            reply: string | null;
            /** @enum {string} */
            source: "staff" | "public" | "link" | "email";
            /** @enum {string} */
            state: "open" | "replied" | "closed";
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string | null;
            title: string;
            version: number;
        };
        RequestRow: {
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
            /** @description The day has passed and no reply was given */
            late: boolean;
            number: number;
            /** @description Who answers for it */
            ownerName: string | null;
            /** Format: uuid */
            ownerPersonId: string | null;
            /** Format: date-time */
            raisedAt: string;
            /** @enum {string} */
            state: "open" | "replied" | "closed";
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string | null;
            title: string;
            version: number;
        };
        RequestSubject: {
            /** Format: uuid */
            id: string;
            kind: string;
        };
        ResumeDutyRequest: {
            version: number;
        };
        RetireTemplateRequest: {
            retired: boolean;
            version: number;
        };
        ReviseItemRequest: {
            /** @description What newcomers and long-time residents get from it */
            benefit?: string;
            body?: string;
            /** @description What changed and why */
            note?: string;
            title: string;
            version: number;
        };
        RoleHeld: {
            /** Format: uuid */
            grantId: string;
            /** @description You may pass this role on */
            mayMove: boolean;
            name: string;
            /** Format: uuid */
            personId: string;
            role: string;
        };
        RosterAim: {
            /** Format: date */
            attestedOn: string | null;
            met: boolean | null;
            statement: string;
        };
        RosterResponse: {
            aims: components["schemas"]["RosterAim"][];
            charge: string;
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            seats: components["schemas"]["RosterSeat"][];
        };
        RosterSeat: {
            chair: boolean;
            label: string;
            /** @description Null: the seat is vacant */
            name: string | null;
            organization: string | null;
            /** Format: date */
            toOn: string | null;
        };
        RosterTile: {
            alternateName: string | null;
            /** Format: date-time */
            arrivedAt: string | null;
            chair: boolean;
            /** @description What was put right afterwards, by whom and why */
            corrections: components["schemas"]["AttendanceCorrection"][];
            label: string;
            /** Format: date-time */
            leftAt: string | null;
            /**
             * @description Null until somebody taps
             * @enum {string|null}
             */
            mode: "present" | "remote" | "late" | "left" | "absent" | "excused" | "alternate" | null;
            /** @description Null: the seat is vacant */
            name: string | null;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            seatId: string;
        };
        SaveMinutesRequest: {
            /** @description What was wrong; needed once they were circulated */
            reason?: string | null;
            text: string;
            /** @description Left out for the first words */
            version?: number;
        };
        SaveOrganizationRequest: {
            /**
             * Format: uuid
             * @description Who answers for it
             */
            contactPersonId?: string | null;
            /** @enum {string} */
            kind: "department" | "agency" | "company" | "nonprofit" | "foundation" | "school" | "congregation" | "consulate" | "union" | "network" | "other";
            name: string;
            sector?: string | null;
            /** Format: uuid */
            supervisorPersonId?: string | null;
            /**
             * @description A partner is a volunteer: its updates never travel above chair and office
             * @enum {string}
             */
            tie?: "department" | "contracted" | "partner";
            website?: string | null;
        };
        SavePersonRequest: {
            /** Format: email */
            email?: string | null;
            /** @description Language of email to this person */
            language?: string | null;
            name: string;
            /** Format: uuid */
            organizationId?: string | null;
            phone?: string | null;
            /**
             * @description Why the address may be held
             * @enum {string|null}
             */
            purpose?: "planning" | "membership" | "updates" | "inquiry" | "account" | null;
            roleTitle?: string | null;
            /**
             * Format: date
             * @description The last day on which it may be held
             */
            until?: string | null;
            zone?: string | null;
        };
        SaveProcedureRequest: {
            /**
             * @description Who may sit in for a member; as before when left out
             * @enum {string}
             */
            alternates?: "anyone" | "named" | "none";
            /**
             * @description Who has the last word on what is moved from now on; as before when left out
             * @enum {string}
             */
            decisionRule?: "consensus" | "majority" | "chair_decides" | "mayor_decides" | "council_adopts";
            /**
             * @description Where words of members go before a meeting; `public` only where no open-meetings law applies
             * @enum {string}
             */
            discussion: "staff" | "public";
            /** @description Where no open-meetings law forbids it */
            mailAllowed: boolean;
            /** @description Whoever is recused still makes part of the quorum */
            recusedCount: boolean;
            /** @description Whoever is on the line makes part of the quorum */
            remoteCounts: boolean;
            seconderNeeded: boolean;
            /** @description Where no open-meetings law forbids it */
            secretAllowed: boolean;
            /** @description 0 while the usual rules hold */
            version: number;
        };
        SaveSeatRequest: {
            appointedBy?: string | null;
            /**
             * Format: uuid
             * @description Who is asked when the seat is to be filled; as the committee says when left out
             */
            appointerPersonId?: string | null;
            chair?: boolean;
            /**
             * Format: date
             * @description A day on which a term of this seat ends; the others follow by the length of term
             */
            cycleOn?: string | null;
            /** @description Such as "District 2" */
            district?: string | null;
            /** @description Such as "Chamber of Commerce" or "Resident, east side" */
            label: string;
            /** @description The office or organization that proposes names */
            nominator?: string | null;
            /**
             * Format: uuid
             * @description The organization that keeps the seat, whoever sits on it
             */
            organizationId?: string | null;
            /**
             * @description How somebody comes onto it
             * @enum {string|null}
             */
            route?: "appointed" | "nominated" | "elected" | "ex_officio" | "by_organization" | "applied" | null;
            sector?: string | null;
            /** @description The body's own length of term when left out */
            termMonths?: number | null;
        };
        SaveTemplateRequest: {
            /** @description Issue areas that a process begins with */
            areas?: string[];
            milestones?: components["schemas"]["MilestoneDraft"][];
            name: string;
            sectors?: components["schemas"]["TemplateSectorDraft"][];
            stages: components["schemas"]["StageDraft"][];
            /** @description The version that was changed; left out for a new one */
            version?: number;
        };
        SayBeforehandRequest: {
            /**
             * Format: uuid
             * @description The part of the agenda it is about; the whole agenda when left out
             */
            agendaItemId?: string | null;
            /**
             * @description What the form said when it was written; refused when the rule says otherwise meanwhile. There is no third way.
             * @enum {string}
             */
            goesTo: "staff" | "public";
            /** @enum {string|null} */
            rating?: "for" | "unsure" | "against" | null;
            text?: string;
        };
        ScheduleDraft: {
            six_months: components["schemas"]["WeeksDraft"];
            ten_weeks: components["schemas"]["WeeksDraft"];
            three_months: components["schemas"]["WeeksDraft"];
            twelve_months: components["schemas"]["WeeksDraft"];
        };
        ScheduleResponse: {
            againAfter: number;
            chairAfter: number;
            directorAfter: number;
            everyDays: number;
            executiveAfter: number;
            /** @description 0: the usual schedule, nobody chose one yet */
            version: number;
        };
        SeatHistoryResponse: {
            alternates: components["schemas"]["AlternateResponse"][];
            appointedBy: string | null;
            body: components["schemas"]["SeatOfBody"];
            chair: boolean;
            /** Format: date */
            cycleOn: string | null;
            district: string | null;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            label: string;
            /** @description The reader may name alternates */
            mayArrange: boolean;
            nominator: string | null;
            organization: string | null;
            /** @enum {string|null} */
            route: "appointed" | "nominated" | "elected" | "ex_officio" | "by_organization" | "applied" | null;
            sector: string | null;
            termMonths: number | null;
            terms: components["schemas"]["TermHeld"][];
            /** Format: date */
            toOn: string | null;
        };
        SeatMemberRequest: {
            /** Format: date */
            appointedOn?: string | null;
            /** @description Of a seat at large: the district they stand for */
            district?: string | null;
            /** Format: email */
            email?: string | null;
            /**
             * Format: date
             * @description First day; today when left out
             */
            fromOn?: string;
            /** @description Language of the invitation */
            language?: string | null;
            /** @description Otherwise: their name */
            name?: string | null;
            /**
             * Format: uuid
             * @description Their organization
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Somebody of the directory
             */
            personId?: string | null;
            /** Format: date */
            swornOn?: string | null;
            /**
             * Format: date
             * @description First day of no longer sitting; the length of term decides when left out
             */
            toOn?: string | null;
        };
        SeatOfBody: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            state: "active" | "dissolved";
        };
        SeatResponse: {
            /** Format: date */
            applyUntil: string | null;
            appointedBy: string | null;
            /** Format: uuid */
            appointerPersonId: string | null;
            chair: boolean;
            /** Format: date */
            cycleOn: string | null;
            district: string | null;
            holder: components["schemas"]["HolderResponse"] | null;
            /** Format: uuid */
            id: string;
            label: string;
            nominator: string | null;
            openForApplications: boolean;
            organization: string | null;
            /** Format: uuid */
            organizationId: string | null;
            /** @description Suggested, invited, or with a term to come; only for those who fill seats */
            others: components["schemas"]["HolderResponse"][];
            /** @enum {string|null} */
            route: "appointed" | "nominated" | "elected" | "ex_officio" | "by_organization" | "applied" | null;
            sector: string | null;
            termMonths: number | null;
            version: number;
        };
        SeatVoteRequest: {
            /**
             * @description Open Civic Data; `excused` is a recusal
             * @enum {string}
             */
            option: "yes" | "no" | "abstain" | "absent" | "excused" | "not voting" | "paired" | "other";
            /** @description Needed for a recusal */
            reason?: string | null;
            /** Format: uuid */
            seatId: string;
        };
        SectionRequest: {
            /** @enum {string} */
            key: "summary" | "changed" | "attention" | "decide" | "measures" | "all";
            shown: boolean;
        };
        SectionTextResponse: {
            heading: string;
            /** @enum {string} */
            key: "summary" | "changed" | "attention" | "decide" | "measures" | "all";
            /** @description Drafted from the records */
            sentences: string[];
        };
        SectionWordsRequest: {
            all?: string;
            attention?: string;
            changed?: string;
            decide?: string;
            measures?: string;
            summary?: string;
        };
        SectorAtTableResponse: {
            code: string;
            /** @enum {string} */
            coverage: "at_table" | "invited" | "seat_empty" | "missing";
            held: number;
            /** @description The city's own word; null for the built-in one */
            label: string | null;
            seats: number;
        };
        SectorLine: {
            code: string;
            /** @description The city's own word; without one the built-in word is shown */
            label?: string | null;
        };
        SectorList: {
            items: components["schemas"]["SectorResponse"][];
        };
        SectorResponse: {
            code: string;
            /** @description The city's own word; null: the built-in word of the code */
            label: string | null;
            organizations: number;
        };
        SectorsResponse: {
            /** @description Codes of sectors from which nobody sits at any table */
            missing: string[];
            sectors: components["schemas"]["SectorAtTableResponse"][];
        };
        SendLineRequest: {
            /**
             * Format: date
             * @description Working days by kind, when left out
             */
            dueOn?: string;
            /** @description People, organizations or offices: each gets it and owes a reply */
            partyIds?: string[];
            /** @description The same by their names in the directory, for those who may not look people up */
            to?: string[];
        };
        SendReportRequest: {
            /**
             * Format: uuid
             * @description The person it goes to; the first of the reporting line when left out
             */
            toPersonId?: string;
            version: number;
        };
        SeriesContinued: {
            /** @description Meetings that found none and were called off */
            calledOff: number;
            /**
             * Format: uuid
             * @description The series from that day on
             */
            id: string;
            /** @description Meetings that found their day by the new rule */
            kept: number;
            /** @description Meetings that are new in the calendar */
            planned: number;
        };
        SeriesPage: {
            items: components["schemas"]["SeriesResponse"][];
            next: string | null;
        };
        SeriesPlanned: {
            /** Format: uuid */
            id: string;
            /** @description Meetings that now stand in the calendar */
            planned: number;
        };
        SeriesPreview: {
            days: components["schemas"]["PreviewDay"][];
        };
        SeriesResponse: {
            /** @description How many are still to come */
            coming: number;
            /**
             * Format: uuid
             * @description The series that this one goes on
             */
            continuesId: string | null;
            /** Format: date */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            minutes: number;
            /**
             * Format: date
             * @description The next one, where it now lies
             */
            nextOn: string | null;
            onlineUrl: string | null;
            place: string | null;
            rule: string;
            /** Format: date */
            startsOn: string;
            startsTime: string;
            /** @enum {string} */
            state: "running" | "ended";
            title: string;
            version: number;
            zone: string;
        };
        SessionPage: {
            items: components["schemas"]["SessionRow"][];
            next: string | null;
        };
        SessionResponse: {
            account: components["schemas"]["AccountOfSessionResponse"];
            cities: components["schemas"]["CityOfSessionResponse"][];
            /**
             * Format: date-time
             * @description When the session ends if nothing happens
             */
            idleEndsAt: string;
            /** Format: uuid */
            sessionId: string;
        };
        SessionRow: {
            /** Format: uuid */
            bodyId: string | null;
            /** Format: uuid */
            caseId: string;
            /** @description Comments written down there */
            comments: number;
            headCount: number | null;
            headCountRough: boolean;
            heldOn: string;
            host: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "survey" | "focus_group" | "town_hall" | "dialogue" | "listening_session" | "interviews" | "listening_tour" | "other";
            languages: string[];
            place: string | null;
            title: string;
            version: number;
            /** @enum {string} */
            visibility: "public" | "participants" | "body" | "staff";
        };
        SetAimRequest: {
            /** @description What the make-up of the whole body is meant to satisfy, in words */
            statement: string;
        };
        SetAskPolicyRequest: {
            /** @description Until they are asked again */
            againAfter: number;
            /** @description Until the chair or the lead organization hears of it */
            chairAfter: number;
            /** @description Until the office hears of it */
            directorAfter: number;
            /** @description How often each lead is asked */
            everyDays: number;
            /** @description Until the supervisor hears of it; departments and contracted grantees only */
            executiveAfter: number;
            /** @description 0 while the usual schedule holds */
            version: number;
        };
        SetCompositionRequest: {
            atLeast?: number | null;
            atMost?: number | null;
            /** @enum {string} */
            dimension: "sector" | "agency" | "district";
            /** @description Sector code, organization id or district; left out, different ones are counted */
            value?: string | null;
        };
        SetGoalsRequest: {
            goals: components["schemas"]["GoalLine"][];
        };
        SetIssueAreasRequest: {
            areas: components["schemas"]["IssueAreaLine"][];
        };
        SetLevelsRequest: {
            levels: components["schemas"]["LevelRequest"][];
        };
        SetPlanAddressRequest: {
            slug: string;
        };
        SetProcessMilestoneRequest: {
            name: string;
            /** Format: date */
            on?: string;
            rule?: components["schemas"]["DateRuleDraft"];
        };
        SetTargetRequest: {
            /** @description By when: a year, a quarter, a month or a day */
            on: string;
            value: number;
        };
        SettleLineRequest: {
            /** @description What came of it */
            note: string;
            version: number;
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SinceResponse: {
            items: components["schemas"]["NewsCount"][];
            /**
             * Format: date-time
             * @description By the clock of the city: the next "since"
             */
            now: string;
            /** Format: date-time */
            since: string;
        };
        SlugSuggestion: {
            /** @description Free when it was looked up */
            slug: string;
        };
        SortCommentRequest: {
            /** @description Take the name out for good */
            forgetName?: boolean;
            /** Format: uuid */
            themeId: string | null;
            version: number;
            /** @enum {string} */
            visibility: "public" | "participants" | "staff";
        };
        SourceRequest: {
            /** @enum {string} */
            kind: "comment" | "gap" | "evidence";
            /** Format: uuid */
            sourceId: string;
        };
        StageChanged: {
            /** @enum {string} */
            state: "not_started" | "open" | "done" | "skipped";
            version: number;
        };
        StageDatesDraft: {
            from?: components["schemas"]["DateRuleDraft"];
            to?: components["schemas"]["DateRuleDraft"];
        };
        StageDraft: {
            dates?: components["schemas"]["StageDatesDraft"];
            key: string;
            name: string;
            purpose: string;
            questions: components["schemas"]["QuestionDraft"][];
            weeks: components["schemas"]["ScheduleDraft"];
        };
        StageNow: {
            done: number;
            key: string;
            name: string;
            /** @description Message id, when the name is the product's own: shown in the reader's language */
            nameKey?: string | null;
            /** @description How many are open side by side */
            open: number;
            position: number;
            total: number;
        };
        StageQuestionResponse: {
            answer: string | null;
            answered: boolean;
            answeredBy: string | null;
            /** Format: date */
            answeredOn: string | null;
            choice: string | null;
            choices: string[];
            /** @enum {string} */
            form: "text" | "choice" | "dates";
            /** Format: date */
            fromOn: string | null;
            /** @description The gate asks for it */
            gate: boolean;
            /** Format: uuid */
            id: string;
            key: string;
            /**
             * @description Which of the six questions about the process it is
             * @enum {string|null}
             */
            meaning: "stakeholders" | "decision_rule" | "duration" | "sharing" | "information" | "issue_areas" | null;
            question: string;
            /** Format: date */
            toOn: string | null;
            version: number;
        };
        StageReasonRequest: {
            reason: string;
            version: number;
        };
        StageResponse: {
            /** @description Days after the planned day, while not ended; 0 when in time */
            daysLate: number;
            /** Format: date */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["StageQuestionResponse"][];
            key: string;
            /** @description Keys of the questions that the gate still misses */
            missing: string[];
            name: string;
            /** Format: date */
            openedOn: string | null;
            /** Format: date */
            plannedFrom: string;
            /** Format: date */
            plannedTo: string;
            position: number;
            purpose: string;
            reason: string | null;
            /** @description False: the template's word in the reader's language may be shown */
            renamed: boolean;
            /** @enum {string} */
            state: "not_started" | "open" | "done" | "skipped";
            version: number;
        };
        StandingResponse: {
            /** @enum {string} */
            blockedBy?: "waiting" | "money" | "staff" | "law";
            /** @description A timeliness code, or how far it is where nothing may be said against time */
            code: string;
            days?: number;
            /** Format: date */
            expected?: string;
            /** Format: date */
            since?: string;
            /** Format: date */
            starts?: string;
        };
        StateCountResponse: {
            code: string;
            count: number;
        };
        StepLine: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byPersonId: string | null;
            kind: string;
            /** @description What became of the email: queued, held, sending, sent, delayed, failed, suppressed */
            mail: string | null;
            no: number;
            /** @enum {string} */
            outcome: "sent" | "held" | "skipped" | "stopped";
            /** Format: date-time */
            plannedAt: string | null;
            /** @description Why: a sentence of a person, or a code such as nobody, done, handed-off */
            reason: string | null;
            /** Format: uuid */
            toPersonId: string | null;
        };
        StepPreview: {
            letters: components["schemas"]["LetterPreview"][];
        };
        StepReader: {
            name: string;
            /** Format: uuid */
            personId: string | null;
        };
        StepResponse: {
            /** Format: date */
            askedFrom: string;
            /** @enum {string|null} */
            blockedKind: "waiting" | "money" | "staff" | "law" | null;
            /** Format: date */
            blockedSince: string | null;
            body: string;
            /** Format: date */
            doneOn: string | null;
            /** Format: date */
            forecastOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastUpdateOn: string | null;
            /**
             * Format: date
             * @description First day on which mayor and public see "late"
             */
            lateShowsOn: string | null;
            lead: string;
            /** Format: uuid */
            leadPartyId: string;
            /** @description Staff only */
            leadPerson: string | null;
            /** Format: uuid */
            leadPersonId: string | null;
            milestones: components["schemas"]["MilestoneResponse"][];
            mine: boolean;
            /** Format: date */
            missingShowsOn: string | null;
            partners: components["schemas"]["PartnerName"][];
            progress: string;
            /** Format: date */
            promisedOn: string | null;
            publicLine: string;
            /** Format: date */
            startOn: string | null;
            state: string;
            title: string;
            /** Format: date */
            updateBy: string;
            version: number;
        };
        SurvivalResponse: {
            /**
             * Format: uuid
             * @description The act that decides it
             */
            actId: string | null;
            /** @enum {string} */
            answer: "word" | "executive" | "council" | "law" | "charter" | "none";
            /**
             * Format: date
             * @description Last day of the executive's term, when the city said it
             */
            termEndsOn: string | null;
        };
        TakeProposalRequest: {
            /** Format: uuid */
            itemId?: string | null;
            /** Format: uuid */
            sourceId: string;
            sourceKind: string;
            title: string;
        };
        TakeUpRequest: {
            /**
             * Format: uuid
             * @description The tabled or postponed motion
             */
            motionId: string;
        };
        TallyRequest: {
            abstain: number;
            no: number;
            yes: number;
        };
        TargetValue: {
            /** Format: uuid */
            id: string;
            on: string;
            value: number;
        };
        TeamList: {
            items: components["schemas"]["TeamListRow"][];
            next: string | null;
        };
        TeamListRow: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            /** @description person, organization, office: only persons hold rights */
            kind: string;
            name: string;
            note: string | null;
            /** @enum {string} */
            part: "convener" | "core_partner" | "facilitator" | "researcher" | "funder" | "technical_assistance";
            /** Format: uuid */
            partyId: string;
            /** @description It is over */
            past: boolean;
            /**
             * Format: date
             * @description First day on which it no longer holds
             */
            untilOn: string | null;
        };
        TeamRow: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            part: "convener" | "core_partner" | "facilitator" | "researcher" | "funder" | "technical_assistance";
            /** Format: uuid */
            partyId: string;
            /**
             * Format: date
             * @description First day on which it no longer holds
             */
            untilOn: string | null;
        };
        TemplateDay: {
            id: string;
            name: string;
            /** Format: date */
            on: string;
        };
        TemplateDays: {
            days: components["schemas"]["TemplateDay"][];
        };
        TemplateList: {
            items: components["schemas"]["TemplateSummary"][];
            next: string | null;
        };
        TemplateQuestionResponse: {
            choices: string[];
            /** @enum {string} */
            form: "text" | "choice" | "dates";
            gate: boolean;
            key: string;
            /** @enum {string} */
            meaning?: "stakeholders" | "decision_rule" | "duration" | "sharing" | "information" | "issue_areas";
            question: string;
        };
        TemplateResponse: {
            /** @description Codes of the catalogue for one that comes with the product */
            areas: string[];
            /** @description Comes with the product; its words are in the message catalogue */
            builtIn: boolean;
            /** Format: uuid */
            id: string | null;
            key: string;
            milestones: components["schemas"]["MilestoneDraft"][];
            name: string;
            /** @description No longer offered */
            retired: boolean;
            sectors: components["schemas"]["TemplateSectorDraft"][];
            stages: components["schemas"]["TemplateStageResponse"][];
            /** @description 0 for one that comes with the product */
            version: number;
        };
        TemplateSectorDraft: {
            code: string;
            label: string;
        };
        TemplateStageResponse: {
            dates?: components["schemas"]["StageDatesDraft"];
            key: string;
            name: string;
            purpose: string;
            questions: components["schemas"]["TemplateQuestionResponse"][];
            weeks: components["schemas"]["ScheduleDraft"];
        };
        TemplateSummary: {
            /** @description Comes with the product; its words are in the message catalogue */
            builtIn: boolean;
            /** Format: uuid */
            id: string | null;
            key: string;
            name: string;
            /** @description No longer offered */
            retired: boolean;
            stages: number;
            /** @description 0 for one that comes with the product */
            version: number;
        };
        TemplateVersionList: {
            items: components["schemas"]["TemplateVersionRow"][];
            next: string | null;
        };
        TemplateVersionRow: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** @description Processes that began from it */
            cases: number;
            name: string;
            no: number;
        };
        TermBefore: {
            /** Format: date-time */
            changedAt: string;
            /** Format: date */
            fromOn: string;
            state: string;
            /** Format: date */
            toOn: string | null;
        };
        TermHeld: {
            /** Format: date */
            appointedOn: string | null;
            before: components["schemas"]["TermBefore"][];
            endReason: string | null;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            membershipId: string;
            name: string;
            partial: boolean;
            /** Format: uuid */
            personId: string;
            /** @description A further term of the same person */
            renewal: boolean;
            /** @enum {string} */
            state: "suggested" | "invited" | "active" | "declined" | "ended";
            /** Format: date */
            swornOn: string | null;
            /**
             * Format: date
             * @description First day of no longer sitting
             */
            toOn: string | null;
        };
        ThemeResponse: {
            /** @description Comments under it, of those that the reader may see */
            comments: number;
            /** Format: uuid */
            id: string;
            issueArea: string | null;
            /** Format: uuid */
            issueAreaId: string | null;
            name: string;
            version: number;
        };
        ThemesResponse: {
            items: components["schemas"]["ThemeResponse"][];
        };
        TokenCreatedResponse: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description The token itself, shown this once */
            token: string;
        };
        TokenPage: {
            items: components["schemas"]["TokenResponse"][];
            next: string | null;
        };
        TokenResponse: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "core_partner" | "facilitator" | "chair" | "member" | "researcher" | "technical_assistance" | "funder" | "clerk";
        };
        TomorrowStep: {
            /**
             * Format: date-time
             * @description Null while it is held
             */
            at: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** Format: date */
            dueOn: string | null;
            holdReason: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Where it is answered, inside the app of the city */
            path: string | null;
            /** Format: date */
            pausedUntil: string | null;
            /** @description The step of the ladder */
            step: string;
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
            title: string;
            to: components["schemas"]["StepReader"][];
            version: number;
        };
        TomorrowSteps: {
            items: components["schemas"]["TomorrowStep"][];
            /** @description True when there are more than shown */
            more: boolean;
            /**
             * Format: date-time
             * @description The next morning on which reminders go
             */
            morning: string;
        };
        TrendResponse: {
            change: number | null;
            /** @enum {string} */
            code: "not_enough_data" | "better" | "worse" | "same" | "changed";
            /** @description Percent of the way from baseline to the last target */
            ofTarget: number | null;
        };
        UndeliveredLine: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            nextTryAt: string | null;
            /** Format: uuid */
            personId: string | null;
            /** @description A code such as smtp.550 */
            reason: string | null;
            /** @enum {string} */
            state: "held" | "delayed" | "failed" | "suppressed";
            /** @description The subject line */
            subject: string;
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
            /** Format: date-time */
            writtenAt: string;
        };
        UndeliveredPage: {
            items: components["schemas"]["UndeliveredLine"][];
            next: string | null;
        };
        UpdateLine: {
            /** @enum {string} */
            answer: "yes" | "done" | "later" | "stuck";
            /** @enum {string|null} */
            blockedKind: "waiting" | "money" | "staff" | "law" | null;
            /** @description Staff only */
            by: string | null;
            /** Format: uuid */
            correctsId: string | null;
            /** Format: date */
            forecastOn: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** @description As written, for staff and the lead; for others what was released */
            line: string;
            /** @enum {string} */
            lineState: "none" | "held" | "released";
            onBehalf: boolean;
            /** Format: date */
            onDay: string;
            progress: string;
            publicLine: string;
            /** Format: uuid */
            stepId: string;
            /** @enum {string} */
            via: "link" | "page" | "told" | "reply" | "batch" | "api" | "import";
        };
        VacancyPage: {
            items: components["schemas"]["VacancyRow"][];
            next: string | null;
        };
        VacancyRow: {
            /** @description Applications that wait for an answer; for those who fill seats */
            applications: number;
            /** Format: date */
            applyUntil: string | null;
            /** @description Who appoints */
            appointedBy: string | null;
            body: string;
            /** Format: uuid */
            bodyId: string;
            district: string | null;
            /** @enum {string} */
            kind: "vacant" | "invited" | "ending";
            /** @description The reader may appoint */
            mayArrange: boolean;
            /** @description The reader may invite */
            mayInvite: boolean;
            /** Format: uuid */
            membershipId: string | null;
            /**
             * Format: date
             * @description Vacant since, or the day after the term
             */
            on: string;
            openForApplications: boolean;
            /** @description Whose term ends, or who is invited */
            person: string | null;
            seat: string;
            /** Format: uuid */
            seatId: string;
            seatVersion: number;
            sector: string | null;
        };
        VersionList: {
            items: components["schemas"]["VersionRow"][];
            slug: string | null;
        };
        VersionRequest: {
            version: number;
        };
        VersionResponse: {
            version: number;
        };
        VersionRow: {
            checksum: string;
            /** Format: uuid */
            id: string;
            itemCount: number;
            no: number;
            note: string;
            /** Format: date */
            publishedOn: string;
            title: string;
            withheld: number;
        };
        VisionRemarkResponse: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: uuid */
            id: string;
            text: string;
        };
        VisionResponse: {
            goals: components["schemas"]["GoalResponse"][];
            /** @description The newest wording first */
            texts: components["schemas"]["VisionTextResponse"][];
        };
        VisionTextResponse: {
            adoptedHow: string | null;
            /** Format: date */
            adoptedOn: string | null;
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: uuid */
            id: string;
            language: string;
            no: number;
            /** @description All of them for staff and the core team; else only one’s own */
            remarks: components["schemas"]["VisionRemarkResponse"][];
            /** @enum {string} */
            state: "draft" | "adopted" | "replaced";
            text: string;
            version: number;
        };
        VoteResponse: {
            /** @description Who chose for the seat while its holder was away */
            alternateName: string | null;
            /** @description What stood here before, oldest first */
            before: string[];
            /** @description An earlier line for this seat was corrected by this one */
            corrected: boolean;
            /** @enum {string} */
            option: "yes" | "no" | "abstain" | "absent" | "excused" | "not voting" | "paired" | "other";
            reason: string | null;
            /** Format: uuid */
            seatId: string;
        };
        VoteResultResponse: {
            absent: number;
            abstain: number;
            /**
             * @description What the count said, where the chair decides; null where the count is the result
             * @enum {string|null}
             */
            advised: "carried" | "failed" | "tied" | null;
            /** @description Who wrote it down */
            by: string | null;
            /** Format: date-time */
            decidedAt: string;
            /** @description By voice: the chair said what was heard, and nobody counted */
            declared: boolean;
            excused: number;
            no: number;
            notVoting: number;
            noVotes: number;
            other: number;
            /** @enum {string} */
            outcome: "carried" | "failed" | "tied";
            paired: number;
            present: number;
            quorumNeeded: number;
            /** @description Why a later count stands beside an earlier one */
            reason: string | null;
            seats: number;
            yes: number;
            yesNeeded: number;
        };
        WeeksDraft: {
            from: number;
            to: number;
        };
        WithheldResponse: {
            /** @description Of what is left */
            checksum: string;
        };
        WithholdTextRequest: {
            /** @enum {string} */
            field: "title" | "body" | "benefit" | "intro";
            /**
             * Format: uuid
             * @description The item; left out for the introduction of the version
             */
            itemId?: string | null;
            /** @description Everybody reads it in place of the text */
            reason: string;
        };
        WriteWordsRequest: {
            sections: components["schemas"]["SectionRequest"][];
            version: number;
            words: components["schemas"]["SectionWordsRequest"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Cities_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundCityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityFoundedResponse"];
                };
            };
        };
    };
    Cities_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityResponse"];
                };
            };
        };
    };
    Cities_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCityRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Access_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
        };
    };
    Access_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Access_giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRoleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Access_endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                city: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Addressees_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddresseeList"];
                };
            };
        };
    };
    Addressees_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAddresseesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Mail_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Bodies_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
                /** @description Only bodies directly under this one */
                parentId?: string;
                /** @description Part of a name */
                search?: string;
                state?: "active" | "dissolved";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
        };
    };
    Bodies_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBodyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Bodies_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyResponse"];
                };
            };
        };
    };
    Bodies_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBodyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Bodies_setAim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAimRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Bodies_retireAim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Bodies_attestAim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestAimRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Alternates_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Applications_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                /** @description Part of what was written, or of a name */
                search?: string;
                seatId?: string;
                /** @description Those that wait, when left out */
                state?: "waiting" | "appointed" | "closed";
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    Applications_appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointApplicantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Composition_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCompositionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Composition_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Bodies_dissolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Meetings_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Memberships_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembershipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Memberships_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Memberships_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Memberships_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewMembershipRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Memberships_changeTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTermRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Notice_ofBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyNoticeResponse"];
                };
            };
        };
    };
    Notice_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseNoticeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Procedures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureResponse"];
                };
            };
        };
    };
    Procedures_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProcedureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Register_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                /** @description Advice, when left out */
                kind?: "advice" | "issue";
                limit?: number;
                /** @description A number, or part of the words or of a name it went to */
                search?: string;
                /** @description Waiting: somebody still owes a reply, or it went to nobody yet. Unanswered: it ended without a reply */
                standing?: "waiting" | "answered" | "unanswered";
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
        };
    };
    Register_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterLineRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineEntered"];
                };
            };
        };
    };
    Register_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendLineRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Register_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleLineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Register_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Register_open: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRegisterPage"];
                };
            };
        };
    };
    Bodies_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterResponse"];
                };
            };
        };
    };
    Seats_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSeatsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdsResponse"];
                };
            };
        };
    };
    Seats_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeatRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Seats_abolish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Seats_nameAlternate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAlternateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Seats_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatHistoryResponse"];
                };
            };
        };
    };
    Seats_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Seats_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatMemberRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Seats_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferSeatRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Composition_preview: {
        parameters: {
            query?: {
                applicationId?: string;
                district?: string;
                organizationId?: string;
                personId?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionPreview"];
                };
            };
        };
    };
    Series_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPage"];
                };
            };
        };
    };
    Series_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSeriesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPlanned"];
                };
            };
        };
    };
    CalendarLinks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLinkList"];
                };
            };
        };
    };
    CalendarLinks_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCalendarLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLinkMade"];
                };
            };
        };
    };
    CalendarLinks_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                /** @description A number, or part of the title or of the lead */
                search?: string;
                state?: "open" | "closed";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    Opening_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOpenedResponse"];
                };
            };
        };
    };
    Cases_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
        };
    };
    Cases_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Mail_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAddressResponse"];
                };
            };
        };
    };
    Version_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPlanAddressRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAddressResponse"];
                };
            };
        };
    };
    Asking_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAskPolicyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    File_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCallRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallLogged"];
                };
            };
        };
    };
    Cases_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Asking_cycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleResponse"];
                };
            };
        };
    };
    Standing_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDashboardResponse"];
                };
            };
        };
    };
    Dates_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDatesResponse"];
                };
            };
        };
    };
    Dates_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateMoves"];
                };
            };
        };
    };
    Dates_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateMoves"];
                };
            };
        };
    };
    PlanItems_fates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FatePage"];
                };
            };
        };
    };
    File_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                kind?: "call" | "email" | "note" | "document" | "meeting" | "decision" | "request" | "system";
                limit?: number;
                /** @description Part of the title, the text or the name */
                search?: string;
                /** @description Conversations with this sector */
                sector?: string;
                /** @description Emails of this conversation */
                thread?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    File_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Vision_goals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetGoalsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalList"];
                };
            };
        };
    };
    Opening_home: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHome"];
                };
            };
        };
    };
    Team_areas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetIssueAreasRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueAreaList"];
                };
            };
        };
    };
    PlanItems_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                bodyId?: string;
                /** @description One level only */
                depth?: number;
                limit?: number;
                /** @description A number, or part of a title */
                search?: string;
                state?: "draft" | "proposed" | "adopted" | "merged" | "declined" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
        };
    };
    PlanItems_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftItemRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResponse"];
                };
            };
        };
    };
    PlanItems_levels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsResponse"];
                };
            };
        };
    };
    PlanItems_changeLevels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLevelsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsResponse"];
                };
            };
        };
    };
    Mayor_page: {
        parameters: {
            query?: {
                /** @description BCP 47; the language of the city when left out */
                language?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MayorPageResponse"];
                };
            };
        };
    };
    Dates_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProcessMilestoneRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Figures_organizations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingUpdates"];
                };
            };
        };
    };
    Version_onDay: {
        parameters: {
            query: {
                on: string;
                /** @description Beneath the address of the plan: empty for its first page, 13, versions/1, es/13 */
                path?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOnDayResponse"];
                };
            };
        };
    };
    Version_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationResponse"];
                };
            };
        };
    };
    Cases_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Team_team: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
        };
    };
    Team_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinTeamRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Team_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Version_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    Version_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPlanRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedResponse"];
                };
            };
        };
    };
    Vision_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisionResponse"];
                };
            };
        };
    };
    Vision_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVisionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Questions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Questions_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                /** @description About the item with this number, as far as they named it */
                itemHint?: string;
                limit?: number;
                /** @description Part of what was said */
                search?: string;
                sessionId?: string;
                themeId?: string;
                /** @description Only those that nobody has sorted yet */
                unsorted?: "yes";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
        };
    };
    Comments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsAdded"];
                };
            };
        };
    };
    Comments_sort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SortCommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Duplicates_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                kind?: "person" | "organization" | "office";
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
        };
    };
    Duplicates_apart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepApartRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Duplicates_joined: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedPage"];
                };
            };
        };
    };
    Duty_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDutyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyChanged"];
                };
            };
        };
    };
    Duty_handOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOffDutyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyChanged"];
                };
            };
        };
    };
    Duty_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDutyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyChanged"];
                };
            };
        };
    };
    DutyLists_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepPreview"];
                };
            };
        };
    };
    Duty_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeDutyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyChanged"];
                };
            };
        };
    };
    DutyLists_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutySteps"];
                };
            };
        };
    };
    Duty_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesPaused"];
                };
            };
        };
    };
    DutyLists_mine: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDutiesPage"];
                };
            };
        };
    };
    DutyLists_tomorrow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TomorrowSteps"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
                /** @description Part of its words */
                search?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Evidence_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    File_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEntryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    File_corrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                };
            };
        };
    };
    Gaps_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
                /** @description Part of its words */
                search?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapPage"];
                };
            };
        };
    };
    Gaps_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGapRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Gaps_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapResponse"];
                };
            };
        };
    };
    Gaps_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGapRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    HandOvers_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPage"];
                };
            };
        };
    };
    HandOvers_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanHandOverRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverChanged"];
                };
            };
        };
    };
    HandOvers_do: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHandOverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverChanged"];
                };
            };
        };
    };
    HandOvers_handBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandBackRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverChanged"];
                };
            };
        };
    };
    HandOvers_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHandOverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverChanged"];
                };
            };
        };
    };
    HandOvers_preview: {
        parameters: {
            query: {
                /** @description Who runs it now: an organization, or a person */
                fromPartyId: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPreview"];
                };
            };
        };
    };
    Hold_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
        };
    };
    Hold_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHoldRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldChanged"];
                };
            };
        };
    };
    Hold_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftHoldRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldChanged"];
                };
            };
        };
    };
    Institutions_read: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryResponse"];
                };
            };
        };
    };
    Institutions_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Institutions_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordChangeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Institutions_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLineRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Institutions_relation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRelationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Item_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
        };
    };
    Item_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedResponse"];
                };
            };
        };
    };
    Decision_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedResponse"];
                };
            };
        };
    };
    Decision_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeItemsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedResponse"];
                };
            };
        };
    };
    Standing_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemProgress"];
                };
            };
        };
    };
    Item_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedResponse"];
                };
            };
        };
    };
    Item_discuss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscussItemRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkResponse"];
                };
            };
        };
    };
    Item_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSourcesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedResponse"];
                };
            };
        };
    };
    Jurisdictions_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                search?: string;
                standing?: "home" | "partner" | "comparison" | "mentioned";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionPage"];
                };
            };
        };
    };
    Jurisdictions_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddJurisdictionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Jurisdictions_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJurisdictionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Asking_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    Asking_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    UndeliveredMail_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndeliveredPage"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxPage"];
                };
            };
        };
    };
    Mailbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaughtMail"];
                };
            };
        };
    };
    Measures_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
                /** @description Part of its words */
                search?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
        };
    };
    Measures_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineMeasureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Measures_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResponse"];
                };
            };
        };
    };
    Measures_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeasureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Results_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkMeasureRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Results_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Results_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeasurementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Results_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResults"];
                };
            };
        };
    };
    Results_target: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Results_removeTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Mechanisms_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MechanismList"];
                };
            };
        };
    };
    Mechanisms_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMechanismRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MechanismAdded"];
                };
            };
        };
    };
    Series_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesResponse"];
                };
            };
        };
    };
    Series_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeriesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Series_continue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinueSeriesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesContinued"];
                };
            };
        };
    };
    Series_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSeriesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Series_preview: {
        parameters: {
            query: {
                rule: string;
                startsOn: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreview"];
                };
            };
        };
    };
    MeetingTodos_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTodoRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedResponse"];
                };
            };
        };
    };
    Meetings_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                bodyId?: string;
                caseId?: string;
                limit?: number;
                /** @description Only of bodies that I sit on or run */
                mine?: "yes";
                /** @description Words of the title or the committee */
                q?: string;
                /** @description Only those of one series */
                seriesId?: string;
                /** @description Coming, the next one first (when left out), or past, the latest first */
                when?: "coming" | "past";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    Meetings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
        };
    };
    Meetings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Access_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAccessResponse"];
                };
            };
        };
    };
    Access_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAccessRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReceiptResponse"];
                };
            };
        };
    };
    Access_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeAccessRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Access_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LiveMeeting_addItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaItemRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Agenda_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaProposals"];
                };
            };
        };
    };
    Agenda_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeProposalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    LiveMeeting_changeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgendaItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    LiveMeeting_removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Agenda_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAgendaItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Notice_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAgendaRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    LiveMeeting_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteAttendanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuorumResponse"];
                };
            };
        };
    };
    LiveMeeting_saveMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMinutesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Minutes_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesDraftResponse"];
                };
            };
        };
    };
    Minutes_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    LiveMeeting_moveMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMinutesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Motions_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMotionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Motions_takeUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Notice_ofMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingNoticeResponse"];
                };
            };
        };
    };
    Series_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedResponse"];
                };
            };
        };
    };
    Notice_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAgendaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedResponse"];
                };
            };
        };
    };
    Notice_posted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedTextResponse"];
                };
            };
        };
    };
    Remarks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkList"];
                };
            };
        };
    };
    Remarks_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayBeforehandRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Remarks_relay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meetings_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    LiveMeeting_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteActionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotedActionResponse"];
                };
            };
        };
    };
    Steps_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteMilestoneRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Motions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMotionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Motions_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMotionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionOutcomeResponse"];
                };
            };
        };
    };
    Motions_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectVotesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MotionOutcomeResponse"];
                };
            };
        };
    };
    Motions_pull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullItemRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Motions_putOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOffRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Motions_callTheRoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Motions_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVotesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedResponse"];
                };
            };
        };
    };
    Motions_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Offices_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                /** @description Part of a name it has or had */
                search?: string;
                state?: "proposed" | "announced" | "active" | "dormant" | "relaunched" | "merged" | "closed";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePage"];
                };
            };
        };
    };
    Offices_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOfficeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Offices_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOfficeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Organizations_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                kind?: "department" | "agency" | "company" | "nonprofit" | "foundation" | "school" | "congregation" | "consulate" | "union" | "network" | "other";
                limit?: number;
                /** @description Part of a name */
                search?: string;
                sector?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
        };
    };
    Organizations_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveOrganizationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Organizations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
        };
    };
    Organizations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganizationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    PartiesToChoose_find: {
        parameters: {
            query?: {
                /** @description Only this one; a joined entry gives the one it was joined into */
                id?: string;
                /** @description institution: organizations and offices */
                kind?: "person" | "organization" | "office" | "institution";
                limit?: number;
                /** @description Only people with an address */
                reachable?: "yes";
                /** @description Part of a name it has or had, in any case and without accents */
                search?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundParties"];
                };
            };
        };
    };
    Parties_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePartiesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Parties_unmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
                organizationId?: string;
                /** @description Only people with, or without, an address */
                reachable?: "yes" | "no";
                /** @description Part of a name */
                search?: string;
                /** @description Sector of the person's organization */
                sector?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
        };
    };
    People_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    People_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Dates_milestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProcessMilestoneRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Mayor_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAskedResponse"];
                };
            };
        };
    };
    Mayor_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
        };
    };
    Requests_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadReceiptRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResponse"];
                };
            };
        };
    };
    Report_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPageResponse"];
                };
            };
        };
    };
    Report_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAskedResponse"];
                };
            };
        };
    };
    Report_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
        };
    };
    Report_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportApprovedResponse"];
                };
            };
        };
    };
    Report_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
        };
    };
    Report_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Report_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
        };
    };
    Report_words: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteWordsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                kind?: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
                limit?: number;
                /** @description A number, or part of the title, of the text or of a name */
                search?: string;
                /** @description About this item, body or step */
                subjectId?: string;
                /** @description Open ones, when left out; due: today or earlier and without a reply; late: before today */
                view?: "mine" | "unassigned" | "due" | "late" | "open" | "closed" | "all";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
        };
    };
    Requests_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseRequestRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestRaisedResponse"];
                };
            };
        };
    };
    Requests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestResponse"];
                };
            };
        };
    };
    HandleRequests_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    HandleRequests_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRequestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    HandleRequests_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRequestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    HandleRequests_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Requests_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignManyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedResponse"];
                };
            };
        };
    };
    Requests_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCounts"];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query: {
                /** @description The `next` of the page before */
                after?: string;
                /** @description Only this kind: item, person, meeting … */
                kind?: string;
                limit?: number;
                /** @description What was typed: words, "a phrase", -not, or a number */
                q: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPage"];
                };
            };
        };
    };
    Sectors_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
        };
    };
    Sectors_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSectorsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Tables_sectors: {
        parameters: {
            query?: {
                /** @description Seats of all bodies of this planning process; of the whole city when left out */
                caseId?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorsResponse"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                kind?: "survey" | "focus_group" | "town_hall" | "dialogue" | "listening_session" | "interviews" | "listening_tour" | "other";
                limit?: number;
                /** @description Part of title, host or place */
                search?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
        };
    };
    Sessions_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSessionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Sessions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementSessionResponse"];
                };
            };
        };
    };
    Sessions_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSessionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Since_read: {
        parameters: {
            query: {
                /** @description When you were last here; kept in your browser, never by us. 30 days back at most */
                since: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SinceResponse"];
                };
            };
        };
    };
    Stages_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStageRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageChanged"];
                };
            };
        };
    };
    Stages_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStageRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageChanged"];
                };
            };
        };
    };
    Stages_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStageRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageChanged"];
                };
            };
        };
    };
    Stages_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageChanged"];
                };
            };
        };
    };
    Stages_skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageChanged"];
                };
            };
        };
    };
    Steps_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionStepRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Steps_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Asking_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedResponse"];
                };
            };
        };
    };
    Steps_handOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOffStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Steps_milestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMilestoneRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Updates_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordUpdateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedUpdateResponse"];
                };
            };
        };
    };
    Standing_mine: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOpenItemsPage"];
                };
            };
        };
    };
    Templates_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
        };
    };
    Templates_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    Templates_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Templates_days: {
        parameters: {
            query: {
                /** @description The day on which the plan is to be public */
                endsOn?: string;
                schedule: "ten_weeks" | "three_months" | "six_months" | "twelve_months";
                /** @description First day; counted back from the last one, or today */
                startsOn?: string;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDays"];
                };
            };
        };
    };
    Templates_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Templates_versions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionList"];
                };
            };
        };
    };
    Themes_list: {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThemesResponse"];
                };
            };
        };
    };
    Themes_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddThemeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Themes_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeThemeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Todos_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTodoRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPage"];
                };
            };
        };
    };
    Tokens_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenCreatedResponse"];
                };
            };
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Updates_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedResponse"];
                };
            };
        };
    };
    Updates_held: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldLinesPage"];
                };
            };
        };
    };
    Tables_vacancies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                bodyId?: string;
                caseId?: string;
                limit?: number;
                /** @description Part of a seat, a committee or who appoints */
                search?: string;
                /** @description Terms that end within so many days; 90 when left out */
                within?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
        };
    };
    Redaction_withhold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithholdTextRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithheldResponse"];
                };
            };
        };
    };
    Vision_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptVisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
        };
    };
    Vision_remark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The city's public address */
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkVisionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Cities_suggest: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlugSuggestion"];
                };
            };
        };
    };
    InvitationLink_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedInvitationResponse"];
                };
            };
        };
    };
    InvitationLink_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasswordResets_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskResetRequest"];
            };
        };
        responses: {
            /** @description The same for known and unknown addresses */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PasswordResets_use: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteResetRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Places_find: {
        parameters: {
            query: {
                /** @description How the name begins, then the state: portland or */
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceListResponse"];
                };
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_speak: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLanguageRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionResponse"][];
                };
            };
        };
    };
    OwnSessions_endAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnSessions_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
