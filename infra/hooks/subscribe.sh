#!/bin/sh
# Subscribes the app to its containers, when its host has started with the new files. Event Grid asks the app whether it
# agrees; until the app is up that fails, so it is tried for ten minutes.
set -eu
cd "$(dirname "$0")/.."
for attempt in $(seq 20); do
  if az deployment group create --only-show-errors --output none \
    --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" \
    --name events --template-file events.bicep \
    --parameters appName="$ARTICLES_APP_NAME" topicName="$ARTICLES_EVENT_TOPIC"; then
    echo "Event Grid tells $ARTICLES_APP_NAME of new blobs."
    exit 0
  fi
  echo "The app is not up yet (attempt $attempt of 20)." >&2
  sleep 30
done
echo "Event Grid could not subscribe the app. When $ARTICLES_APP_NAME answers at /api/health, run infra/hooks/subscribe.sh again." >&2
exit 1
