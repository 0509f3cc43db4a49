// Runs an experiment: every subject once a round, each time another first, so that what slows the machine slows all alike.
import type { Experiment, Figure, Round, Subject, Values } from './experiment.ts';
import { type Result, resultOf } from './result.ts';
import { startTrace, Trace } from './trace.ts';

export async function roundsOf(
  experiment: Experiment,
  all: readonly Subject[],
  count: number,
): Promise<readonly Result[]> {
  const subjects = all.filter(({ kind }) => experiment.subjects.includes(kind));
  const running = await Promise.all(
    subjects.map(async (subject) => {
      const rounds = await experiment.begin(subject);
      // Once for nothing: caches fill, code is compiled.
      await rounds.round();
      const endTrace = experiment.isTraced
        ? await startTrace(subject.stage.launched.browser)
        : async () => new Trace([]);
      return { subject, rounds, endTrace, done: [] as Round[] };
    }),
  );
  for (let round = 0; round < count * (experiment.repeats ?? 1); round++) {
    const from = round % running.length;
    for (const one of [...running.slice(from), ...running.slice(0, from)]) {
      one.done.push(await one.rounds.round());
    }
  }
  const values = new Map<Subject, readonly Values[]>();
  for (const { subject, rounds, endTrace, done } of running) {
    const trace = await endTrace();
    values.set(
      subject,
      done.map((round) => round(trace)),
    );
    await rounds.end();
  }
  const alone = values.get(subjects.find(({ kind }) => kind === 'none') as Subject) ?? [];
  return [...values]
    .filter(([{ kind }]) => kind !== 'none')
    .flatMap(([subject, own]) => experiment.figures.map((figure) => resultFor(figure, subject, own, alone)));
}

function resultFor(
  figure: Figure,
  subject: Subject,
  own: readonly Values[],
  alone: readonly Values[],
): Result {
  const values = own.map((round, number) => figure.value(round, alone[number] ?? {}));
  return resultOf(figure, subject.name, subject.kind === 'ours', values);
}
