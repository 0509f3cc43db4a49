// What English calls a job.

export const role =
  /\b(?:engineer|developer|designer|analyst|manager|assistant|intern(?:ship)?|sales|consultant|specialist|coordinator|associate|teacher|instructor|staff|clerk|barista|representative|marketer|marketing|accountant|nurse|writer|editor|translator|researcher|scientist|recruiter|officer|director|architect|administrator|operator|position|role)\b/i;
