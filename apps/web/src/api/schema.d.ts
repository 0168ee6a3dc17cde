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
        post?: never;
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
        put: operations["Offices_change"];
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
        AccessPage: {
            items: components["schemas"]["AccessResponse"][];
            next: string | null;
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
        AddEntryRequest: {
            body?: string;
            followUp?: string | null;
            /**
             * Format: date-time
             * @description Now, when left out
             */
            happenedAt?: string;
            /** @description Instead of the instant, when only the month or year is known */
            happenedInPart?: string;
            /** @enum {string} */
            kind: "email" | "note" | "document" | "meeting" | "decision";
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
            seats: components["schemas"]["SaveSeatRequest"][];
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
        AgendaItemRequest: {
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
            title: string;
        };
        AgendaItemResponse: {
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
            title: string;
            version: number;
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
        AskResetRequest: {
            /** Format: email */
            email: string;
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
            appointingAuthority: string | null;
            /** Format: uuid */
            caseId: string | null;
            charge: string;
            checks: components["schemas"]["BodyCheckResponse"][];
            children: components["schemas"]["NamedResponse"][];
            coming: components["schemas"]["BodyMeetingResponse"][];
            /** Format: date */
            formedOn: string;
            /** Format: uuid */
            id: string;
            issueAreas: components["schemas"]["NamedResponse"][];
            kind: string;
            legalBasis: string | null;
            /** @enum {string} */
            majorityOf: "present" | "seats";
            /** @enum {string} */
            majorityRule: "simple" | "absolute" | "two_thirds";
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
            sectors: components["schemas"]["SectorResponse"][];
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
            title: string;
            version: number;
        };
        ChangeBodyRequest: {
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
            majorityOf?: "present" | "seats";
            /** @enum {string} */
            majorityRule?: "simple" | "absolute" | "two_thirds";
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
        ChangeMeetingRequest: {
            /** Format: date-time */
            endsAt: string;
            onlineUrl?: string | null;
            place?: string | null;
            /** Format: date-time */
            startsAt: string;
            title: string;
            version: number;
            /** @description The city's own when left out */
            zone?: string;
        };
        ChangeOfficeRequest: {
            announcedOn?: string | null;
            effectiveOn?: string | null;
            /** Format: uuid */
            headPersonId?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The organization it is a unit of
             */
            organizationId?: string | null;
            /** @enum {string} */
            state: "proposed" | "announced" | "effective" | "closed";
            /**
             * Format: uuid
             * @description Whom its head reports to
             */
            supervisorPersonId?: string | null;
            version: number;
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
        ChangeSeatRequest: {
            appointedBy?: string | null;
            chair?: boolean;
            /** @description Such as "Chamber of Commerce" or "Resident, east side" */
            label: string;
            /**
             * Format: uuid
             * @description The organization that keeps the seat, whoever sits on it
             */
            organizationId?: string | null;
            sector?: string | null;
            /** @description The body's own length of term when left out */
            termMonths?: number | null;
            version: number;
        };
        ChangeSectorsRequest: {
            sectors: components["schemas"]["SectorLine"][];
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
        CityFoundedResponse: {
            /** Format: uuid */
            id: string;
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
        CompleteResetRequest: {
            /** Format: password */
            password: string;
            /**
             * Format: password
             * @description From the mail
             */
            token: string;
        };
        CorrectEntryRequest: {
            body: string;
            followUp?: string | null;
            title: string;
            version: number;
            /** @enum {string} */
            visibility: "staff" | "core" | "participants";
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
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
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
            role: "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
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
            followUp: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @description EDTF text, when only the month or the year is known */
            happenedInPart: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "email" | "note" | "document" | "meeting" | "decision" | "request" | "system";
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
        FoundCityRequest: {
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
        GiveRoleRequest: {
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
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
        GrantOfSessionResponse: {
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
        };
        GrantResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
            /** Format: date-time */
            until: string | null;
        };
        HandOffDutyRequest: {
            /** Format: uuid */
            holderPartyId: string | null;
            /** Format: uuid */
            holderPersonId: string | null;
            version: number;
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
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
            /** Format: uuid */
            scopeId: string | null;
            /** @enum {string} */
            scopeKind: "workspace" | "body" | "process";
            /** @enum {string} */
            state: "open" | "accepted" | "revoked" | "expired";
        };
        InviteMemberRequest: {
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
        LetterPreview: {
            /** @description Show it in a sandboxed frame; its links lead nowhere */
            html: string;
            name: string;
            subject: string;
            text: string;
        };
        LiftHoldRequest: {
            reason: string;
            version: number;
        };
        LinkInMail: {
            label: string;
            url: string;
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
            /** @description Drafts are for those who run the meeting */
            minutes: components["schemas"]["MinutesResponse"] | null;
            motions: components["schemas"]["MotionResponse"][];
            /** Format: date-time */
            noticedAt: string | null;
            onlineUrl: string | null;
            /** @enum {string} */
            openMeetingsLaw: "yes" | "no" | "ask_counsel";
            place: string | null;
            quorum: components["schemas"]["QuorumResponse"];
            roster: components["schemas"]["RosterTile"][];
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
        MergePartiesRequest: {
            /**
             * Format: uuid
             * @description The one that stays
             */
            intoId: string;
        };
        MinutesResponse: {
            /** Format: uuid */
            approvedAtMeetingId: string | null;
            /** Format: date */
            approvedOn: string | null;
            /** @enum {string} */
            state: "draft" | "circulated" | "approved" | "published";
            text: string;
            version: number;
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
            /** Format: uuid */
            id: string;
            majorityOf: string;
            majorityRule: string;
            /** @enum {string} */
            method: "roll_call" | "secret" | "correspondence";
            /** Format: uuid */
            moverSeatId: string;
            /** @description The last one holds */
            results: components["schemas"]["VoteResultResponse"][];
            /** Format: uuid */
            seconderSeatId: string | null;
            /** @enum {string} */
            state: "open" | "carried" | "failed" | "tied" | "withdrawn";
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string | null;
            text: string;
            tieRule: string;
            votes: components["schemas"]["VoteResponse"][];
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
             * @description The later meeting that approved them
             */
            approvedAtMeetingId?: string | null;
            /** @enum {string} */
            to: "draft" | "circulated" | "approved" | "published";
            version: number;
        };
        MoveMotionRequest: {
            /** Format: uuid */
            agendaItemId?: string | null;
            /**
             * @description Roll call when left out; the others only where no open-meetings law applies
             * @enum {string}
             */
            method?: "roll_call" | "secret" | "correspondence";
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
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NextDate: {
            /** Format: date */
            on: string;
            what: string;
            /** @description Message id that says what happens to it */
            whatKey: string | null;
        };
        NoteActionRequest: {
            /** @description `@name what by when`: @Sam call the library by next Friday */
            line: string;
        };
        NoteAttendanceRequest: {
            /** @description Who sits in, when somebody does */
            alternateName?: string | null;
            /** @enum {string} */
            mode: "present" | "remote" | "left" | "absent" | "alternate";
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
        OfferedInvitationResponse: {
            /** @description Name of the city */
            city: string;
            /** Format: email */
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
        };
        OfficeList: {
            items: components["schemas"]["OfficeResponse"][];
        };
        OfficeResponse: {
            announcedOn: string | null;
            effectiveOn: string | null;
            head: string | null;
            /** Format: uuid */
            headPersonId: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            organization: string | null;
            /** Format: uuid */
            organizationId: string | null;
            /** @enum {string} */
            state: "proposed" | "announced" | "effective" | "closed";
            supervisor: string | null;
            /** Format: uuid */
            supervisorPersonId: string | null;
            version: number;
        };
        OpenBodyRequest: {
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
            majorityOf?: "present" | "seats";
            /** @enum {string} */
            majorityRule?: "simple" | "absolute" | "two_thirds";
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
        PlanMeetingRequest: {
            /** Format: date-time */
            endsAt: string;
            onlineUrl?: string | null;
            place?: string | null;
            /** Format: date-time */
            startsAt: string;
            title: string;
            /** @description The city's own when left out */
            zone?: string;
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
        RecordedResponse: {
            recorded: number;
        };
        RecordVotesRequest: {
            votes: components["schemas"]["SeatVoteRequest"][];
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
        RequestCounts: {
            due: number;
            mine: number;
            open: number;
            unassigned: number;
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
            source: "staff" | "public" | "link";
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
        };
        RequestSubject: {
            /** Format: uuid */
            id: string;
            kind: string;
        };
        ResumeDutyRequest: {
            version: number;
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
            chair: boolean;
            label: string;
            /**
             * @description Null until somebody taps
             * @enum {string|null}
             */
            mode: "present" | "remote" | "left" | "absent" | "alternate" | null;
            /** @description Null: the seat is vacant */
            name: string | null;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            seatId: string;
        };
        SaveMinutesRequest: {
            text: string;
            /** @description Left out for the first words */
            version?: number;
        };
        SaveOfficeRequest: {
            announcedOn?: string | null;
            effectiveOn?: string | null;
            /** Format: uuid */
            headPersonId?: string | null;
            name: string;
            /**
             * Format: uuid
             * @description The organization it is a unit of
             */
            organizationId?: string | null;
            /** @enum {string} */
            state: "proposed" | "announced" | "effective" | "closed";
            /**
             * Format: uuid
             * @description Whom its head reports to
             */
            supervisorPersonId?: string | null;
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
        SaveSeatRequest: {
            appointedBy?: string | null;
            chair?: boolean;
            /** @description Such as "Chamber of Commerce" or "Resident, east side" */
            label: string;
            /**
             * Format: uuid
             * @description The organization that keeps the seat, whoever sits on it
             */
            organizationId?: string | null;
            sector?: string | null;
            /** @description The body's own length of term when left out */
            termMonths?: number | null;
        };
        SeatMemberRequest: {
            /** Format: date */
            appointedOn?: string | null;
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
        SeatResponse: {
            appointedBy: string | null;
            chair: boolean;
            holder: components["schemas"]["HolderResponse"] | null;
            /** Format: uuid */
            id: string;
            label: string;
            organization: string | null;
            /** Format: uuid */
            organizationId: string | null;
            /** @description Suggested, invited, or with a term to come; only for those who fill seats */
            others: components["schemas"]["HolderResponse"][];
            sector: string | null;
            termMonths: number | null;
            version: number;
        };
        SeatVoteRequest: {
            /**
             * @description Open Civic Data; `excused` is a recusal
             * @enum {string}
             */
            option: "yes" | "no" | "abstain" | "absent" | "excused" | "not voting" | "other";
            /** @description Needed for a recusal */
            reason?: string | null;
            /** Format: uuid */
            seatId: string;
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
            sectors: components["schemas"]["SectorResponse"][];
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
        SetAimRequest: {
            /** @description What the make-up of the whole body is meant to satisfy, in words */
            statement: string;
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SlugSuggestion: {
            /** @description Free when it was looked up */
            slug: string;
        };
        StageNow: {
            done: number;
            key: string;
            name: string;
            /** @description How many are open side by side */
            open: number;
            position: number;
            total: number;
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
        TallyRequest: {
            abstain: number;
            no: number;
            yes: number;
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
            role: "administrator" | "convener" | "director" | "executive" | "facilitator" | "chair" | "member" | "researcher" | "clerk";
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
        VacancyPage: {
            items: components["schemas"]["VacancyRow"][];
            next: string | null;
        };
        VacancyRow: {
            /** @description Who appoints */
            appointedBy: string | null;
            body: string;
            /** Format: uuid */
            bodyId: string;
            /** @enum {string} */
            kind: "vacant" | "invited" | "ending";
            /** Format: uuid */
            membershipId: string | null;
            /**
             * Format: date
             * @description Vacant since, or the day after the term
             */
            on: string;
            /** @description Whose term ends, or who is invited */
            person: string | null;
            seat: string;
            /** Format: uuid */
            seatId: string;
            sector: string | null;
        };
        VersionRequest: {
            version: number;
        };
        VersionResponse: {
            version: number;
        };
        VoteResponse: {
            /** @description An earlier line for this seat was corrected by this one */
            corrected: boolean;
            /** @enum {string} */
            option: "yes" | "no" | "abstain" | "absent" | "excused" | "not voting" | "other";
            reason: string | null;
            /** Format: uuid */
            seatId: string;
        };
        VoteResultResponse: {
            absent: number;
            abstain: number;
            /** Format: date-time */
            decidedAt: string;
            excused: number;
            no: number;
            notVoting: number;
            noVotes: number;
            /** @enum {string} */
            outcome: "carried" | "failed" | "tied";
            present: number;
            quorumNeeded: number;
            /** @description Why a later count stands beside an earlier one */
            reason: string | null;
            seats: number;
            yes: number;
            yesNeeded: number;
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
    Cases_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                limit?: number;
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
    File_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                kind?: "call" | "email" | "note" | "document" | "meeting" | "decision" | "request" | "system";
                limit?: number;
                /** @description Conversations with this sector */
                sector?: string;
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
                    "application/json": components["schemas"]["OfficeList"];
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
                "application/json": components["schemas"]["SaveOfficeRequest"];
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
    Offices_change: {
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
                "application/json": components["schemas"]["ChangeOfficeRequest"];
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
    Requests_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                kind?: "offer" | "seat_application" | "referral" | "advice" | "correction" | "interpreter" | "records" | "call" | "other";
                limit?: number;
                /** @description A number, or part of the title */
                search?: string;
                /** @description About this item, body or step */
                subjectId?: string;
                /** @description Open ones, when left out; due: today or earlier and without a reply */
                view?: "mine" | "unassigned" | "due" | "open" | "closed" | "all";
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
    Tables_vacancies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                after?: string;
                caseId?: string;
                limit?: number;
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
