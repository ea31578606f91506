{{/* Name of a resource: the release's, and what it is. */}}
{{- define "haetae.name" -}}
{{- printf "%s-%s" (.root.Release.Name | trunc 40 | trimSuffix "-") .part -}}
{{- end -}}

{{/* What picks the pods of a part out; never changes in the life of a release. */}}
{{- define "haetae.selector" -}}
app.kubernetes.io/name: haetae
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end -}}

{{- define "haetae.labels" -}}
{{ include "haetae.selector" . }}
app.kubernetes.io/part-of: haetae
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- with .root.Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* Host of the public address. */}}
{{- define "haetae.host" -}}
{{- (urlParse .Values.publicUrl).host | splitList ":" | first -}}
{{- end -}}

{{/* Image of one of our modules: by digest where one is given, else by tag. */}}
{{- define "haetae.image" -}}
{{- $image := .root.Values.image -}}
{{- $name := .module -}}
{{- with $image.registry }}{{ $name = printf "%s/%s" (trimSuffix "/" .) $name }}{{ end -}}
{{- if .digest -}}
{{ printf "%s@%s" $name .digest }}
{{- else -}}
{{ printf "%s:%s" $name (default .root.Chart.AppVersion $image.tag) }}
{{- end -}}
{{- end -}}

{{/*
What runs: one entry for each workload. Those that consume topics are StatefulSets, because a
consumer is a static member of its group and needs a name that survives a restart.
*/}}
{{- define "haetae.workloads" -}}
gateway: {module: gateway, database: gateway, kind: Deployment, keda: false}
wallet-writer: {module: wallet-service, database: wallet, kind: StatefulSet, keda: false}
wallet-reader: {module: wallet-service, database: wallet, kind: StatefulSet, keda: false}
alert: {module: alert-service, database: alert, kind: StatefulSet, keda: true}
case: {module: case-service, database: case, kind: StatefulSet, keda: true}
{{- end -}}

{{/* Consumer groups of a workload that grows with their lag, by topic. */}}
{{- define "haetae.groups" -}}
alert:
  transfer.screened.v1: alert-service
  wallet.screened.v1: alert-service-wallets
  name.screened.v1: alert-service-names
case:
  alert.raised.v1: case-service.alert-raised
  alert.changed.v1: case-service.alert-changed
{{- end -}}
