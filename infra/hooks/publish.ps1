# Publishes the app for Flex Consumption: 64-bit Linux, told of blobs by Event Grid.
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot/../.."
$folder = Join-Path $root 'artifacts/deploy'
if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
dotnet publish (Join-Path $root 'src/Articles.Functions') -c Release -r linux-x64 `
  -p:BlobTriggerSource=EventGrid "-p:PublishDir=$folder/"
exit $LASTEXITCODE
