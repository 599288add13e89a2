package aidas.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this use case: one of these roles, with the reach it needs. A parameter marked
 * {@link InScope} must lie in the caller's scope as well. Plain CDI beans ignore
 * {@code @RolesAllowed}, so the portal has its own binding and one interceptor.
 */
@InterceptorBinding
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** One of these roles. */
    @Nonbinding
    Role[] value() default {};

    /** {@link Reach#COMPANY} if only a caller with the company's scope may. */
    @Nonbinding
    Reach reach() default Reach.OWN;

    /** How far a caller's scope must reach. */
    enum Reach {
        /** Their own data, or the units that the parameters in scope name. */
        OWN,
        /** The whole company. */
        COMPANY,
        /** No login at all: what is asked for carries its own secret, which the use case checks. */
        ANYBODY
    }
}
