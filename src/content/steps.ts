import type { Body, WrittenStep } from './body.ts';
import { stepSchema, type StepData } from '../register/schemas/step.ts';

/** A step of a body whose attributes are what they should be. */
export interface ParsedStep {
  /** Its place among the steps of the body, from 1: that of its anchor. */
  readonly number: number;
  readonly written: WrittenStep;
  readonly data: StepData;
}

/** By body: the rules and the register ask for the same steps. */
const parsed = new WeakMap<Body, ParsedStep[]>();

/** The steps of a body that stand by themselves, those whose attributes are wrong left out. */
export function parseSteps(body: Body): readonly ParsedStep[] {
  const steps = parsed.get(body) ?? parse(body);
  parsed.set(body, steps);
  return steps;
}

function parse({ steps }: Body): ParsedStep[] {
  return steps
    .filter(({ parent }) => parent === 'root')
    .flatMap((written, index) => {
      const { data } = judgeAttributes(written);
      return data === undefined ? [] : [{ number: index + 1, written, data }];
    });
}

const judged = new WeakMap<WrittenStep, ReturnType<typeof stepSchema.safeParse>>();

/** The attributes of a step as they should be, or what is wrong with them. */
export function judgeAttributes(step: WrittenStep): ReturnType<typeof stepSchema.safeParse> {
  const result = judged.get(step) ?? stepSchema.safeParse(collectAttributes(step));
  judged.set(step, result);
  return result;
}

/** The attributes of a step as a record; of one that is given twice the last. */
export const collectAttributes = ({ attributes }: WrittenStep): Record<string, string | true> =>
  Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
