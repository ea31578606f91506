{{/* Head of a Job that runs before the roll-out, under Helm and under Argo CD. */}}
{{- define "haetae.jobMetadata" -}}
name: {{ include "haetae.name" . }}
labels:
  {{- include "haetae.labels" . | nindent 2 }}
{{ include "haetae.hook" .weight }}
{{- end -}}

{{- define "haetae.hook" -}}
annotations:
  helm.sh/hook: pre-install,pre-upgrade
  helm.sh/hook-weight: {{ . | quote }}
  helm.sh/hook-delete-policy: before-hook-creation
{{- end -}}

{{/* Head of a Job's pods. */}}
{{- define "haetae.jobPod" -}}
metadata:
  labels:
    {{- include "haetae.labels" . | nindent 4 }}
    {{- with .root.Values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  enableServiceLinks: false
  securityContext:
    {{- include "haetae.podSecurity" . | nindent 4 }}
  {{- with include "haetae.placement" .root }}
  {{- . | trim | nindent 2 }}
  {{- end }}
{{- end -}}

{{/* The one way out of a Job, there before it: a policy of the release would come too late. */}}
{{- define "haetae.jobNetwork" -}}
{{- if .root.Values.networkPolicy.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "haetae.jobMetadata" (set . "weight" "-20") | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "haetae.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    - to:
        {{- toYaml .root.Values.networkPolicy.dns | nindent 8 }}
      ports:
        - {protocol: UDP, port: 53}
        - {protocol: TCP, port: 53}
    {{- .egress | nindent 4 }}
{{- end }}
{{- end -}}
