package aidas.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The caller as the identity provider's token tells, or whoever an errand is run for. */
@RequestScoped
class CurrentCaller implements Caller {

    @Inject HttpServletRequest request;

    private Identity identity;

    /** From here to the end of this request context, the caller is this one. */
    void become(Identity other) {
        identity = other;
    }

    private Identity identity() {
        if (identity == null) {
            identity = ofRequest();
        }
        return identity;
    }

    private Identity ofRequest() {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            return Identity.NOBODY;
        }
        var token = token();
        return new Identity(
                principal.getName(),
                token.map(t -> t.getClaimValueAsString("name")).orElse(principal.getName()),
                rolesOfRequest(),
                token.map(CurrentCaller::scope).orElse(Scope.NONE),
                token.map(t -> t.getClaimValueAsString("employee_number"))
                        .filter(number -> !number.isBlank())
                        .map(EmployeeNumber::new)
                        .orElse(null));
    }

    private Set<Role> rolesOfRequest() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<AccessToken> token() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.ofNullable(principal.getOidcSecurityContext().getToken())
                : Optional.empty();
    }

    private static Scope scope(AccessToken token) {
        List<String> groups =
                token.hasClaim("groups") ? token.getStringListClaimValue("groups") : null;
        return groups == null ? Scope.NONE : Scope.ofGroups(groups);
    }

    @Override
    public String username() {
        return identity().username();
    }

    @Override
    public String displayName() {
        return identity().displayName();
    }

    @Override
    public Set<Role> roles() {
        return identity().roles();
    }

    @Override
    public Scope scope() {
        return identity().scope();
    }

    @Override
    public Optional<EmployeeNumber> employee() {
        return identity().employee();
    }
}
