package aidas.recognition;

import java.io.Serializable;

/**
 * Something about thanks that a person has not read yet.
 *
 * @param giver the given name of who thanked; null for a hidden one
 * @param hidden is it an own one that HR took out of sight?
 */
public record News(long kudos, String giver, boolean hidden) implements Serializable {}
