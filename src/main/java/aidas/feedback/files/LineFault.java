package aidas.feedback.files;

import java.io.Serializable;

/**
 * Why a line was refused (R4.3).
 *
 * @param field our name of the field at fault; empty for the line as a whole
 * @param column the file's name of the place; empty for a value that all lines share
 * @param message what was expected, as the intake says it
 * @param found what stood there
 */
public record LineFault(long line, String field, String column, String message, String found)
        implements Serializable {}
