// The one identity of the app: of the host, of the handler and of the deployment. User-assigned, so that its roles are
// there before the app starts.

@description('The name of the identity.')
param name string

@description('The region.')
param location string

@description('The tags of every resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('The identity, for the app to carry.')
output id string = identity.id

@description('What roles are given to.')
output principalId string = identity.properties.principalId

@description('What the settings name it by.')
output clientId string = identity.properties.clientId
