package lockstep.grader.judge;

import lockstep.protocol.Verdict;

/**
 * Why an exercise could not run, so that each of its checks is {@link Verdict#NOT_RUN}.
 *
 * @param verdict  what was found
 * @param evidence the details
 */
public record Stop(Verdict verdict, Evidence evidence) { }
