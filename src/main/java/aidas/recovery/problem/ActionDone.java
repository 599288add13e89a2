package aidas.recovery.problem;

/** Something was done about a problem: nobody needs to be told that it is late. */
public record ActionDone(long problem, long action) {}
