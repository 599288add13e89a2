package aidas.recognition.nomination;

import java.io.Serializable;

/** A call with its counts, for HR. */
public record CallReport(CallView call, CallCounts counts) implements Serializable {}
