// The topic that tells of what happens to the account's blobs. events.bicep subscribes the app to it.

@description('The name of the topic.')
param name string

@description('The region, the storage account\'s own.')
param location string

@description('The tags of every resource.')
param tags object

@description('The storage account whose blobs are told of.')
param storageAccountName string

@description('The workspace that diagnostics go to.')
param workspaceId string

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: topic
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'DeliveryFailures'
        enabled: true
      }
    ]
  }
}

@description('The name of the topic.')
output name string = topic.name
