// The workbook that shows the installation at work.

@description('The region.')
param location string

@description('The tags of every resource.')
param tags object

@description('The workspace that is asked.')
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(workspaceId, 'articles')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Articles'
    category: 'workbook'
    sourceId: workspaceId
    serializedData: loadTextContent('dashboard.json')
  }
}
