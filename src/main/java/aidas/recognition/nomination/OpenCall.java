package aidas.recognition.nomination;

import java.io.Serializable;

/**
 * A call that is open to the caller.
 *
 * @param left how many the caller may still send
 */
public record OpenCall(CallView call, int left) implements Serializable {}
