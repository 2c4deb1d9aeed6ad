// Everything that the app runs on, in a resource group of its own. Who tells the app of new blobs is in events.bicep,
// because Event Grid asks the running app whether it agrees: that comes after the app's files.
targetScope = 'subscription'

@description('The name of this installation. The resource group is rg-NAME, and what Azure names is derived from it.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region of everything. It must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
param location string

@description('Whether Azure AI Language finds entities, key phrases and the summary instead of the embedded analyzer. It costs by the text.')
param useLanguage bool = false

@description('Whether the words of Taiwan and Hong Kong become those of the mainland too, not only the characters.')
param mainlandVocabulary bool = false

@description('Memory of an instance in MB. One of 2048 MB has one core; 512 MB are less than the longest text takes.')
@allowed([2048, 4096])
param instanceMemoryMB int = 2048

@description('The most instances at a time. Each works on four articles at once; the tables take some fifty articles a second.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('How many calls that change something a caller may make at once.')
@minValue(1)
param writeBurst int = 2000

@description('How many such calls a caller may make a minute after that.')
@minValue(1)
param writesPerMinute int = 600

@description('Where the traces and metrics of the handler go by OTLP, such as http://collector:4317. Without it there are none.')
param telemetryEndpoint string = ''

@description('How the storage is copied: Standard_LRS within one data centre, Standard_ZRS over three, Standard_GZRS to a second region too.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_LRS'

@description('For how many days a deleted or overwritten upload can be brought back.')
@minValue(1)
@maxValue(365)
param deletedBlobRetentionDays int = 14

@description('For how many days logs are kept. The first 30 are in the price of taking them in.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('The most GB of logs a day; what comes after is lost until the next day. -1 sets no limit.')
@minValue(-1)
param logDailyCapGB int = 1

@description('Who gets mail when an alert is raised. Without addresses alerts are shown in the portal only.')
param alertEmails string[] = []

@description('After how many minutes an upload that is still not processed raises an alert.')
@minValue(5)
param oldestUnprocessedMinutes int = 15

@description('The most that this installation should cost a month, in the currency of the subscription; mail goes out at 80 and 100 percent of it. 0 sets none.')
@minValue(0)
param monthlyBudget int = 0

@description('The first day of the month that the budget begins in, such as 2026-12-01. It cannot be changed later. Needed with a budget.')
param budgetStart string = ''

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGB: logDailyCapGB
    principalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    redundancy: storageRedundancy
    retentionDays: deletedBlobRetentionDays
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module language 'modules/language.bicep' = if (useLanguage) {
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    storageAccountName: storage.outputs.name
    deploymentContainer: storage.outputs.deploymentContainer
    insightsName: monitoring.outputs.insightsName
    workspaceId: monitoring.outputs.workspaceId
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    mainlandVocabulary: mainlandVocabulary
    writeBurst: writeBurst
    writesPerMinute: writesPerMinute
    telemetryEndpoint: telemetryEndpoint
    languageEndpoint: language.?outputs.endpoint ?? ''
  }
}

module topic 'modules/topic.bicep' = {
  scope: group
  params: {
    name: 'evgt-${token}'
    location: location
    tags: tags
    storageAccountName: storage.outputs.name
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    emails: alertEmails
    oldestUnprocessedMinutes: oldestUnprocessedMinutes
  }
}

module dashboard 'modules/dashboard.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: {
    amount: monthlyBudget
    start: budgetStart
    emails: alertEmails
  }
}

@description('The resource group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The function app.')
output ARTICLES_APP_NAME string = app.outputs.name

@description('Where the app answers.')
output ARTICLES_URL string = app.outputs.url

@description('The storage account, into whose container articles files are dropped.')
output ARTICLES_STORAGE_ACCOUNT string = storage.outputs.name

@description('The topic that events.bicep subscribes to.')
output ARTICLES_EVENT_TOPIC string = topic.outputs.name
