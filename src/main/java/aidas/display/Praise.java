package aidas.display;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Words of a customer who was glad and agreed to be quoted (R4.1). There is no score in it.
 *
 * @param language of the words, two letters; null if unknown
 * @param day in the store's zone
 * @param place where in the store; null if unknown
 * @param firstName of the person it is about, who agreed to it; null otherwise (R4.2)
 */
public record Praise(String words, String language, LocalDate day, String place, String firstName)
        implements Serializable {}
