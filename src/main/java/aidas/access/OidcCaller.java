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

/** The caller as the identity provider's token tells. */
@RequestScoped
class OidcCaller implements Caller {

    @Inject HttpServletRequest request;

    @Override
    public String username() {
        var principal = request.getUserPrincipal();
        return principal == null ? "anonymous" : principal.getName();
    }

    @Override
    public String displayName() {
        return claim("name").orElseGet(this::username);
    }

    @Override
    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Scope scope() {
        return token().filter(token -> token.hasClaim("groups"))
                .map(token -> Scope.ofGroups(groups(token)))
                .orElse(Scope.NONE);
    }

    @Override
    public Optional<EmployeeNumber> employee() {
        return claim("employee_number").filter(n -> !n.isBlank()).map(EmployeeNumber::new);
    }

    private static List<String> groups(AccessToken token) {
        var groups = token.getStringListClaimValue("groups");
        return groups == null ? List.of() : groups;
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.getClaimValueAsString(name));
    }

    private Optional<AccessToken> token() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.ofNullable(principal.getOidcSecurityContext().getToken())
                : Optional.empty();
    }
}
