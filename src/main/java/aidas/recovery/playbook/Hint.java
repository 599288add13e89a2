package aidas.recovery.playbook;

import aidas.recovery.Step;
import aidas.recovery.Wording;
import java.io.Serializable;

/** What helps at a step. */
public record Hint(Step step, Wording text) implements Serializable {}
