{{/* One variable out of a secret. */}}
{{- define "haetae.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}

{{/* The database of a workload, as the role that owns nothing. */}}
{{- define "haetae.databaseEnv" -}}
{{- $db := index .root.Values.postgresql.databases .database -}}
{{- $server := .root.Values.postgresql -}}
{{- $at := printf "%s:%v/%s" $server.host $server.port $db.name -}}
{{- $ca := "" -}}
{{- if hasPrefix "verify-" $server.sslMode -}}
{{- $secret := required "postgresql.caSecret: the authority by which the server's certificate is checked" $server.caSecret -}}
{{- $ca = printf "/etc/haetae/postgresql/%s" $server.caKey -}}
{{- end -}}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: {{ printf "jdbc:postgresql://%s?sslmode=%s%s" $at $server.sslMode (empty $ca | ternary "" (printf "&sslrootcert=%s" $ca)) | quote }}
{{- if eq .database "gateway" }}
- name: QUARKUS_DATASOURCE_REACTIVE_URL
  value: {{ printf "postgresql://%s" $at | quote }}
- name: QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE
  value: {{ $server.sslMode }}
{{- if $ca }}
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM
  value: "true"
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS
  value: {{ $ca }}
- name: QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM
  value: {{ eq $server.sslMode "verify-full" | ternary "HTTPS" "NONE" }}
{{- end }}
{{- end }}
{{ include "haetae.secretEnv" (dict "name" "QUARKUS_DATASOURCE_USERNAME" "secret" $db.appSecret "key" "username") }}
{{ include "haetae.secretEnv" (dict "name" "QUARKUS_DATASOURCE_PASSWORD" "secret" $db.appSecret "key" "password") }}
{{- end -}}

{{- define "haetae.kafkaEnv" -}}
{{- $kafka := .Values.kafka -}}
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ $kafka.bootstrapServers | quote }}
- name: KAFKA_SECURITY_PROTOCOL
  value: {{ $kafka.protocol }}
{{- if hasPrefix "SASL_" $kafka.protocol }}
- name: KAFKA_SASL_MECHANISM
  value: {{ $kafka.saslMechanism }}
{{ include "haetae.secretEnv" (dict "name" "KAFKA_SASL_JAAS_CONFIG" "secret" $kafka.saslSecret "key" $kafka.saslKey) }}
{{- end }}
{{- if $kafka.caSecret }}
- name: KAFKA_SSL_TRUSTSTORE_TYPE
  value: PEM
- name: KAFKA_SSL_TRUSTSTORE_LOCATION
  value: /etc/haetae/kafka/{{ $kafka.caKey }}
{{- end }}
{{- end -}}

{{/* Keys are fetched with the first token, so that nothing waits for Keycloak. */}}
{{- define "haetae.tokenEnv" -}}
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ printf "%s/auth/realms/haetae" .Values.keycloak.url | quote }}
- name: QUARKUS_OIDC_TOKEN_ISSUER
  value: {{ printf "%s/auth/realms/haetae" .Values.publicUrl | quote }}
- name: QUARKUS_OIDC_JWKS_RESOLVE_EARLY
  value: "false"
{{- end -}}

{{- define "haetae.gatewayEnv" -}}
- name: HAETAE_PUBLIC_URL
  value: {{ .Values.publicUrl | quote }}
- name: HAETAE_UPSTREAM_WALLET
  value: http://{{ include "haetae.name" (dict "root" . "part" "wallet-reader") }}:8080
- name: HAETAE_UPSTREAM_WALLET_WRITER
  value: http://{{ include "haetae.name" (dict "root" . "part" "wallet-writer") }}:8080
- name: HAETAE_UPSTREAM_ALERT
  value: http://{{ include "haetae.name" (dict "root" . "part" "alert") }}:8080
- name: HAETAE_UPSTREAM_CASE
  value: http://{{ include "haetae.name" (dict "root" . "part" "case") }}:8080
- name: HAETAE_UPSTREAM_KEYCLOAK
  value: {{ .Values.keycloak.url | quote }}
{{ include "haetae.secretEnv" (dict "name" "QUARKUS_OIDC_CREDENTIALS_SECRET" "secret" .Values.keycloak.consoleSecret "key" "client-secret") }}
{{ include "haetae.secretEnv" (dict "name" "HAETAE_SESSION_SECRET" "secret" .Values.session.existingSecret "key" "secret") }}
# TLS ends before the gateway: without these, the address to which Keycloak sends people back would begin with http.
- name: QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING
  value: "true"
- name: QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED
  value: "true"
- name: QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST
  value: "true"
{{- with .Values.trustedProxies }}
- name: QUARKUS_HTTP_PROXY_TRUSTED_PROXIES
  value: {{ join "," . | quote }}
{{- end }}
- name: QUARKUS_OIDC_CONSOLE_AUTHENTICATION_COOKIE_FORCE_SECURE
  value: "true"
{{- end -}}

{{/*
What makes a replica of wallet-service a writer or a reader. The relay of the outbox is elected
among all of them, so that events flow while the writer restarts.
*/}}
{{- define "haetae.roleEnv" -}}
{{- $writer := eq .part "wallet-writer" -}}
- name: HAETAE_RESCREENING_ENABLED
  value: {{ $writer | quote }}
- name: HAETAE_EXPOSURE_FOLDER
  value: /var/lib/haetae/exposure
{{- if $writer }}
- name: HAETAE_LEDGER_FOLDER
  value: /var/lib/haetae/ledger
{{- end }}
{{- end -}}

{{- define "haetae.telemetryEnv" -}}
- name: QUARKUS_LOG_CONSOLE_JSON_ENABLED
  value: {{ .Values.telemetry.jsonLogs | quote }}
- name: QUARKUS_OTEL_TRACES_SAMPLER_ARG
  value: {{ .Values.telemetry.traceRatio | quote }}
{{- with .Values.telemetry.otlpEndpoint }}
- name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ . | quote }}
{{- end }}
{{- end -}}

{{- define "haetae.processEnv" -}}
- name: JAVA_TOOL_OPTIONS
  value: {{ printf "-XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError %s" .javaOptions | trim | quote }}
- name: QUARKUS_HTTP_HOST
  value: 0.0.0.0
- name: QUARKUS_HTTP_PORT
  value: "8080"
- name: QUARKUS_MANAGEMENT_HOST
  value: 0.0.0.0
- name: QUARKUS_MANAGEMENT_PORT
  value: "9000"
{{- end -}}

{{/* Every variable of a workload. */}}
{{- define "haetae.environment" -}}
{{- $root := .root -}}
{{ include "haetae.processEnv" .settings }}
- name: QUARKUS_SHUTDOWN_TIMEOUT
  value: {{ printf "%ds" (sub (sub $root.Values.shutdown.graceSeconds $root.Values.shutdown.drainSeconds) 5) }}
- name: QUARKUS_FLYWAY_MIGRATE_AT_START
  value: "false"
- name: HAETAE_INSTANCE
  valueFrom:
    fieldRef:
      fieldPath: metadata.name
{{ include "haetae.databaseEnv" (dict "root" $root "database" .workload.database) }}
{{ include "haetae.kafkaEnv" $root }}
{{- if eq .part "gateway" }}
{{ include "haetae.gatewayEnv" $root }}
{{- else }}
{{ include "haetae.tokenEnv" $root }}
{{- end }}
{{- if eq .workload.module "wallet-service" }}
{{ include "haetae.roleEnv" . }}
{{- end }}
{{ include "haetae.telemetryEnv" $root }}
{{- with .settings.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* Certificates of the authorities that PostgreSQL's and Kafka's were issued by. */}}
{{- define "haetae.caMounts" -}}
{{- if .Values.postgresql.caSecret }}
- name: postgresql-ca
  mountPath: /etc/haetae/postgresql
  readOnly: true
{{- end }}
{{- if .Values.kafka.caSecret }}
- name: kafka-ca
  mountPath: /etc/haetae/kafka
  readOnly: true
{{- end }}
{{- end -}}

{{- define "haetae.caVolumes" -}}
{{- /* The certificate alone: an operator's secret may hold the key of its authority too. */}}
{{- with .Values.postgresql.caSecret }}
- name: postgresql-ca
  secret:
    secretName: {{ . }}
    items:
      - {key: {{ $.Values.postgresql.caKey }}, path: {{ $.Values.postgresql.caKey }}}
{{- end }}
{{- with .Values.kafka.caSecret }}
- name: kafka-ca
  secret:
    secretName: {{ . }}
    items:
      - {key: {{ $.Values.kafka.caKey }}, path: {{ $.Values.kafka.caKey }}}
{{- end }}
{{- end -}}

{{/* What a service refuses to be initialised without, though a migration uses none of it. */}}
{{- define "haetae.migrationEnv" -}}
{{- if eq .part "gateway" -}}
- {name: HAETAE_PUBLIC_URL, value: {{ .root.Values.publicUrl | quote }}}
- {name: HAETAE_LIVE_ENABLED, value: "false"}
- {name: QUARKUS_OIDC_CREDENTIALS_SECRET, value: unused}
- {name: HAETAE_SESSION_SECRET, value: unused}
{{- else -}}
{{ include "haetae.tokenEnv" .root }}
{{- end }}
{{- end -}}
