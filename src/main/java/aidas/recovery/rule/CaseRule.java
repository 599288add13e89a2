package aidas.recovery.rule;

import java.io.Serializable;

/**
 * A rule that opens cases.
 *
 * @param replaces the key of the one that retires when this goes live; null for none
 */
public record CaseRule(long id, RuleTerms terms, Long replaces, RuleState state)
        implements Serializable {}
