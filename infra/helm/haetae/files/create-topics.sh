#!/bin/bash
# Creates each topic of topics.txt that is missing and sets its limits; may run as often as one likes.
set -euo pipefail
folder=$(dirname "${BASH_SOURCE[0]}")
kafka=${KAFKA_HOME:-/opt/kafka}/bin
client=$(mktemp)
trap 'rm -f "$client"' EXIT

{
  echo "security.protocol=$KAFKA_SECURITY_PROTOCOL"
  [[ -z ${KAFKA_SASL_MECHANISM:-} ]] || echo "sasl.mechanism=$KAFKA_SASL_MECHANISM"
  [[ -z ${KAFKA_SASL_JAAS_CONFIG:-} ]] || echo "sasl.jaas.config=$KAFKA_SASL_JAAS_CONFIG"
  [[ -z ${KAFKA_SSL_TRUSTSTORE_LOCATION:-} ]] || {
    echo "ssl.truststore.type=$KAFKA_SSL_TRUSTSTORE_TYPE"
    echo "ssl.truststore.location=$KAFKA_SSL_TRUSTSTORE_LOCATION"
  }
} >"$client"

while read -r name partitions retention largest; do
  settings="retention.ms=$retention,max.message.bytes=$largest,min.insync.replicas=$MIN_IN_SYNC"
  "$kafka/kafka-topics.sh" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --command-config "$client" \
    --create --if-not-exists --topic "$name" --partitions "$partitions" --replication-factor "$REPLICAS"
  "$kafka/kafka-configs.sh" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --command-config "$client" \
    --alter --entity-type topics --entity-name "$name" --add-config "$settings"
done <"$folder/topics.txt"
