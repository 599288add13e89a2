package aidas.recovery.playbook;

import aidas.recovery.Wording;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Why customers complain.
 *
 * @param goodwill euro that who works a case gives alone, 0 for none
 * @param active may new cases have it?
 */
public record Cause(String code, Wording name, BigDecimal goodwill, boolean active)
        implements Serializable {}
