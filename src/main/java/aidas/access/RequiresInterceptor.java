package aidas.access;

import aidas.access.Requires.Reach;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Refuses a call that {@link Requires} does not allow, before a transaction begins (R1.4). */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RequiresInterceptor {

    @Inject Caller caller;
    @Inject Places places;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var required = call.getMethod().getAnnotation(Requires.class);
        if (required != null && required.reach() != Reach.ANYBODY) {
            checkRole(required);
            checkReach(required);
            checkUnits(call);
        }
        return call.proceed();
    }

    private void checkRole(Requires required) {
        if (Arrays.stream(required.value()).noneMatch(caller::holds)) {
            throw new Forbidden("needs one of the roles " + Arrays.toString(required.value()));
        }
    }

    private void checkReach(Requires required) {
        if (required.reach() == Reach.COMPANY && !caller.scope().company()) {
            throw new Forbidden("needs the scope of the whole company");
        }
    }

    private void checkUnits(InvocationContext call) {
        var parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(InScope.class)) {
                checkUnit(call.getParameters()[i]);
            }
        }
    }

    private void checkUnit(Object unit) {
        boolean held =
                switch (unit) {
                    case StoreCode store -> holds(store);
                    case RegionCode region -> caller.scope().holds(region);
                    case null, default ->
                            throw new IllegalStateException(
                                    "@InScope takes a store's or a region's code, got " + unit);
                };
        if (!held) {
            throw new Forbidden("needs the scope of " + unit);
        }
    }

    /** A store that does not exist is told apart from a foreign one only to the whole company. */
    private boolean holds(StoreCode store) {
        return caller.scope().company()
                || places.regionOf(store).filter(r -> caller.scope().holds(store, r)).isPresent();
    }
}
