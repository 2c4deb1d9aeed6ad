#!/bin/sh
# Publishes the app for Flex Consumption: 64-bit Linux, told of blobs by Event Grid.
set -eu
cd "$(dirname "$0")/../.."
rm -rf artifacts/deploy
dotnet publish src/Articles.Functions -c Release -r linux-x64 \
  -p:BlobTriggerSource=EventGrid -p:PublishDir="$PWD/artifacts/deploy/"
