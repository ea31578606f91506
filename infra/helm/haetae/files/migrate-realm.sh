#!/bin/bash
# Creates the realm haetae, or brings roles, scopes, client and settings of an existing one up to date.
# People, institutions and clients that were made since are left alone; may run as often as one likes.
# Bash alone, for Keycloak's image has little else.
set -euo pipefail
folder=$(dirname "${BASH_SOURCE[0]}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

admin() { "${KCADM:-/opt/keycloak/bin/kcadm.sh}" "$@" --config "$work/kcadm.config"; }

# A file with its placeholders filled from the environment.
filled() {
  local content name value
  content=$(<"$folder/$1")
  while [[ $content =~ \$\{(HAETAE_[A-Z0-9_]+)\} ]]; do
    name=${BASH_REMATCH[1]}
    value=${!name:?has no value}
    [[ $value != *[\"\\\$]* ]] || { echo "$name holds a quote, a backslash or a dollar" >&2; exit 1; }
    content=${content//"\${$name}"/"$value"}
  done
  printf '%s' "$content" >"$work/$1"
  printf '%s' "$work/$1"
}

# Id of the entry named $2 in the list $1, empty when there is none.
id_of() {
  local id name
  admin get "$1" -r haetae --fields id,name --format csv --noquotes | while IFS=, read -r id name; do
    [[ $name != "$2" ]] || echo "$id"
  done
}

admin config credentials --server "$KEYCLOAK_URL/auth" --realm master --user "$KEYCLOAK_ADMIN"

realms=$(admin get realms --fields realm --format csv --noquotes)
if [[ $'\n'$realms$'\n' != *$'\nhaetae\n'* ]]; then
  admin create realms -f "$(filled realm.json)"
  exit
fi

admin update realms/haetae -f "$folder/settings.json"
admin create partialImport -r haetae -f "$(filled missing.json)" >"$work/imported.json"
admin update users/profile -r haetae -f "$folder/profile.json"

scope=$(id_of client-scopes haetae)
for file in "$folder"/mapper-*.json; do
  content=$(<"$file")
  [[ $content =~ \"name\":\ \"([^\"]*)\" ]]
  mapper=$(id_of "client-scopes/$scope/protocol-mappers/models" "${BASH_REMATCH[1]}")
  if [[ -z $mapper ]]; then
    admin create "client-scopes/$scope/protocol-mappers/models" -r haetae -f "$file"
  else
    printf '{"id":"%s",%s' "$mapper" "${content#\{}" >"$work/mapper.json"
    admin update "client-scopes/$scope/protocol-mappers/models/$mapper" -r haetae -f "$work/mapper.json"
  fi
done

console=$(admin get clients -r haetae -q clientId=haetae-console --fields id --format csv --noquotes)
admin update "clients/$console" -r haetae -f "$(filled console.json)"
