# The app in the Functions host's own image, for Container Apps or Kubernetes. It takes the folder that was published:
#
#   dotnet publish src/Articles.Functions -c Release -r linux-x64 && docker build -t articles .
#
# The image for .NET apps is the one that has the host and no language worker beside it, which a custom handler needs not.
FROM mcr.microsoft.com/azure-functions/dotnet:4

ENV AzureWebJobsScriptRoot=/home/site/wwwroot \
    AzureFunctionsJobHost__Logging__Console__IsEnabled=true \
    AzureFunctionsWebHost__hostid=articles \
    FUNCTIONS_WORKER_RUNTIME=custom

COPY artifacts/app/ /home/site/wwwroot/

EXPOSE 80
