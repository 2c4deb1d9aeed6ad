# Subscribes the app to its containers, when its host has started with the new files. Event Grid asks the app whether it
# agrees; until the app is up that fails, so it is tried for ten minutes.
foreach ($attempt in 1..20) {
  az deployment group create --only-show-errors --output none `
    --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP `
    --name events --template-file "$PSScriptRoot/../events.bicep" `
    --parameters appName=$env:ARTICLES_APP_NAME topicName=$env:ARTICLES_EVENT_TOPIC
  if ($LASTEXITCODE -eq 0) {
    Write-Output "Event Grid tells $env:ARTICLES_APP_NAME of new blobs."
    exit 0
  }
  Write-Warning "The app is not up yet (attempt $attempt of 20)."
  Start-Sleep -Seconds 30
}
Write-Error "Event Grid could not subscribe the app. When $env:ARTICLES_APP_NAME answers at /api/health, run infra/hooks/subscribe.ps1 again."
exit 1
