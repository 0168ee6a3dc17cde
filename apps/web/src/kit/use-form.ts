import type { QueryKey } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import type { MessageId } from '#libs/ui';

import type { ApiProblem } from '../api/problem.js';
import { useSend } from '../api/use-send.js';
import { clearDraft, readDraft, writeDraft } from './draft.js';

/** What a form holds: text as typed, switches, several choices, and `version` of what is edited. */
export type FormValues = Record<string, string | boolean | number | readonly string[]>;

export interface FormOptions<V extends FormValues, T> {
  /** Names the draft; the same form for another thing needs another id: `item.17`. */
  readonly id: string;
  readonly initial: V;
  /** False: nothing typed is written into the browser (passwords). */
  readonly keep?: boolean;
  /** Makes the call; the key belongs into `headers: once(key)` of a POST. */
  readonly send: (values: V, key: string) => Promise<T>;
  readonly done?: (result: T, values: V) => void;
  readonly refresh?: readonly QueryKey[];
  /** Sentences for codes of problems that may come back, beside those everybody knows. */
  readonly says?: Readonly<Record<string, MessageId>>;
}

/** A form as its fields see it. */
export interface FormState<V extends FormValues = FormValues> {
  readonly id: string;
  readonly values: V;
  readonly set: <K extends keyof V & string>(name: K, value: V[K]) => void;
  readonly setAll: (values: Partial<V>) => void;
  readonly press: (changed?: Partial<V>) => void;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly forget: () => void;
  /** Something typed here before was found again. */
  readonly restored: boolean;
  readonly startOver: () => void;
  readonly says: Readonly<Record<string, MessageId>>;
  /** Labels by name, for the summary of faults; fields put themselves in. */
  readonly labels: RefObject<Map<string, string>>;
}

/** Values, draft, sending and faults of one form. Give it to <Form> and to its fields. */
export function useForm<V extends FormValues, T>(options: FormOptions<V, T>): FormState<V> {
  const { id, initial, keep = true, says = {} } = options;
  const [start] = useState(() => (keep ? readDraft<V>(id) : undefined));
  const [restored, setRestored] = useState(start !== undefined);
  const [values, setValues] = useState<V>({ ...initial, ...start });
  const labels = useRef(new Map<string, string>());
  const sending = useSend<V, T>(options.send, {
    refresh: options.refresh ?? [],
    done: (result, sent) => {
      clearDraft(id);
      setRestored(false);
      options.done?.(result, sent);
    },
  });

  const change = (changed: Partial<V>): V => {
    const next = { ...values, ...changed };
    setValues(next);
    if (keep) writeDraft(id, next);
    return next;
  };
  return {
    id, values, restored, says, labels,
    set: (name, value) => void change({ [name]: value } as unknown as Partial<V>),
    setAll: (changed) => void change(changed),
    press: (changed) => {
      if (!sending.busy) sending.send(changed === undefined ? values : change(changed));
    },
    busy: sending.busy,
    problem: sending.problem,
    forget: sending.forget,
    startOver: () => {
      clearDraft(id);
      setRestored(false);
      setValues(initial);
      sending.forget();
    },
  };
}

/** The values without empty texts: what was left blank is not sent. */
export function given<V extends FormValues>(values: V): Partial<V> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<V>;
}
