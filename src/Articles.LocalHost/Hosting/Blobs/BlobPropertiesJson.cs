using System.Text.Json;
using Azure.Storage.Blobs.Models;

namespace Articles.LocalHost.Hosting.Blobs;

/// <summary>
/// The SDK's <c>BlobProperties</c> as the host's serializer writes it: every property in its order, enums as numbers,
/// nulls kept, times with whole seconds, the ETag an empty object.
/// </summary>
internal static class BlobPropertiesJson
{
    public static void Write(Utf8JsonWriter json, BlobProperties blob)
    {
        json.WriteStartObject();
        WriteOrigin(json, blob);
        WriteState(json, blob);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, BlobProperties blob)
    {
        WriteTime(json, "LastModified", blob.LastModified);
        WriteTime(json, "CreatedOn", blob.CreatedOn);
        json.WritePropertyName("Metadata");
        BlobMetadata.WriteMetadata(json, blob.Metadata);
        json.WriteString("ObjectReplicationDestinationPolicyId", blob.ObjectReplicationDestinationPolicyId);
        json.WriteNull("ObjectReplicationSourceProperties");
        json.WriteNumber("BlobType", (int)blob.BlobType);
        WriteTime(json, "CopyCompletedOn", blob.CopyCompletedOn);
        json.WriteString("CopyStatusDescription", blob.CopyStatusDescription);
        json.WriteString("CopyId", blob.CopyId);
        json.WriteString("CopyProgress", blob.CopyProgress);
        json.WriteString("CopySource", blob.CopySource?.OriginalString);
        WriteNumber(json, "BlobCopyStatus", (int?)blob.BlobCopyStatus);
        WriteNumber(json, "CopyStatus", (int?)blob.BlobCopyStatus);
        json.WriteBoolean("IsIncrementalCopy", blob.IsIncrementalCopy);
        json.WriteString("DestinationSnapshot", blob.DestinationSnapshot);
    }

    private static void WriteState(Utf8JsonWriter json, BlobProperties blob)
    {
        json.WriteNumber("LeaseDuration", (int)blob.LeaseDuration);
        json.WriteNumber("LeaseState", (int)blob.LeaseState);
        json.WriteNumber("LeaseStatus", (int)blob.LeaseStatus);
        json.WriteNumber("ContentLength", blob.ContentLength);
        json.WriteString("ContentType", blob.ContentType);
        json.WriteStartObject("ETag");
        json.WriteEndObject();
        json.WriteString("ContentHash", blob.ContentHash is null ? null : Convert.ToBase64String(blob.ContentHash));
        json.WriteString("ContentEncoding", blob.ContentEncoding);
        json.WriteString("ContentDisposition", blob.ContentDisposition);
        json.WriteString("ContentLanguage", blob.ContentLanguage);
        json.WriteString("CacheControl", blob.CacheControl);
        json.WriteNumber("BlobSequenceNumber", blob.BlobSequenceNumber);
        json.WriteString("AcceptRanges", blob.AcceptRanges);
        json.WriteNumber("BlobCommittedBlockCount", blob.BlobCommittedBlockCount);
        json.WriteBoolean("IsServerEncrypted", blob.IsServerEncrypted);
        json.WriteString("EncryptionKeySha256", blob.EncryptionKeySha256);
        json.WriteString("EncryptionScope", blob.EncryptionScope);
        json.WriteString("AccessTier", blob.AccessTier);
        json.WriteBoolean("AccessTierInferred", blob.AccessTierInferred);
        json.WriteString("ArchiveStatus", blob.ArchiveStatus);
        WriteTime(json, "AccessTierChangedOn", blob.AccessTierChangedOn);
        json.WriteString("VersionId", blob.VersionId);
        json.WriteBoolean("IsLatestVersion", blob.IsLatestVersion);
        json.WriteNumber("TagCount", blob.TagCount);
        WriteTime(json, "ExpiresOn", blob.ExpiresOn);
        json.WriteBoolean("IsSealed", blob.IsSealed);
        json.WriteString("RehydratePriority", blob.RehydratePriority);
        WriteTime(json, "LastAccessed", blob.LastAccessed);
        json.WriteStartObject("ImmutabilityPolicy");
        WriteTime(json, "ExpiresOn", blob.ImmutabilityPolicy?.ExpiresOn);
        WriteNumber(json, "PolicyMode", (int?)blob.ImmutabilityPolicy?.PolicyMode);
        json.WriteEndObject();
        json.WriteBoolean("HasLegalHold", blob.HasLegalHold);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            json.WriteString(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
