#!/usr/bin/env bash
# Configures an unpacked WildFly for the portal, offline; may run again and again.
#   apply.sh [--undo] JBOSS_HOME POSTGRESQL_DRIVER.jar
# Needs JAVA_HOME (a JDK 17 or newer). Stops at the first script that fails and names it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scripts=("$here"/[0-9]*.cli)
if [ "${1:-}" = --undo ]; then
    shift
    scripts=()
    for script in "$here"/undo/[0-9]*.cli; do scripts=("$script" "${scripts[@]}"); done
fi
home=${1:?the folder of WildFly}
driver=${2:?the PostgreSQL driver}

module="$home/modules/org/postgresql/main"
mkdir -p "$module"
cp -f "$driver" "$module/postgresql.jar"
cat > "$module/module.xml" <<'XML'
<module xmlns="urn:jboss:module:1.9" name="org.postgresql">
    <resources>
        <resource-root path="postgresql.jar"/>
    </resources>
    <dependencies>
        <module name="java.management"/>
        <module name="java.naming"/>
        <module name="java.security.jgss"/>
        <module name="java.sql"/>
        <module name="java.xml"/>
        <module name="java.transaction.xa"/>
        <module name="jakarta.transaction.api"/>
    </dependencies>
</module>
XML

commands=$(mktemp)
trap 'rm -f "$commands"' EXIT
{
    echo "embed-server --server-config=standalone.xml --std-out=discard"
    for script in "${scripts[@]}"; do
        echo "echo $(basename "$script")"
        cat "$script"
    done
    echo "stop-embedded-server"
} > "$commands"
NOPAUSE=y "$home/bin/jboss-cli.sh" --file="$commands"
