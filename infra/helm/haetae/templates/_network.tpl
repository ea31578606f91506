{{/* Peers of a part of this release. */}}
{{- define "haetae.peer" -}}
- podSelector:
    matchLabels:
      {{- include "haetae.selector" . | nindent 6 }}
{{- end -}}

{{/* One rule of a way out; without peers there would be no bound, so the key at fault is named. */}}
{{- define "haetae.egress" -}}
{{- if not .peers }}{{ fail (printf "%s: say who may be reached, or set networkPolicy.enabled to false" .key) }}{{ end -}}
- to:
    {{- toYaml .peers | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .port }}}
{{- end -}}

{{- define "haetae.egressPostgresql" -}}
{{ include "haetae.egress" (dict "key" "postgresql.peers" "peers" .Values.postgresql.peers "port" .Values.postgresql.port) }}
{{- end -}}

{{- define "haetae.egressKafka" -}}
{{ include "haetae.egress" (dict "key" "kafka.peers" "peers" .Values.kafka.peers "port" .Values.kafka.port) }}
{{- end -}}

{{- define "haetae.egressKeycloak" -}}
{{ include "haetae.egress" (dict "key" "keycloak.peers" "peers" .Values.keycloak.peers "port" .Values.keycloak.port) }}
{{- end -}}
