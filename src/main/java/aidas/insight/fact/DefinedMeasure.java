package aidas.insight.fact;

import aidas.insight.Names;
import aidas.insight.Side;
import java.io.Serializable;

/**
 * What facts there can be.
 *
 * @param counted are its values whole and not negative?
 * @param builtIn comes with the portal
 */
public record DefinedMeasure(String code, Side side, Names names, boolean counted, boolean builtIn)
        implements Serializable {}
