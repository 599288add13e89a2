package aidas.launcher.demo;

/**
 * An answer and, if they were observed, the standards of the visit it is about.
 *
 * @param standards null if none were observed
 */
record Told(Answer answer, Standards standards) {}
