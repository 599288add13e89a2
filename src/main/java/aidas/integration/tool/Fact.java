package aidas.integration.tool;

import java.io.Serializable;

/**
 * One thing that a payload says.
 *
 * @param name by which a mapping finds it, such as {@code hidden.store}
 * @param label what the tool calls it for people; empty if it does not
 * @param text never blank
 */
public record Fact(String name, String label, String text) implements Serializable {}
