// Where logs, traces and metrics go.

@description('What the names of resources end in.')
param token string

@description('The region.')
param location string

@description('The tags of every resource.')
param tags object

@description('For how many days logs are kept.')
param retentionDays int

@description('The most GB of logs a day; -1 sets no limit.')
param dailyCapGB int

@description('The identity that may send telemetry.')
param principalId string

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${token}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    workspaceCapping: {
      dailyQuotaGb: dailyCapGB == 0 ? fail('logDailyCapGB must be 1 or more, or -1 for no limit.') : dailyCapGB
    }
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${token}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // Telemetry is taken from identities with the role below alone: the connection string is an address, not a key.
    DisableLocalAuth: true
  }
}

resource mayPublish 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, principalId, metricsPublisher)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

@description('The workspace that diagnostics go to.')
output workspaceId string = workspace.id

@description('The Application Insights resource.')
output insightsName string = insights.name
