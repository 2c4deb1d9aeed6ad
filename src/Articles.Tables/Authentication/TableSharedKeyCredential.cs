namespace Azure.Data.Tables;

/// <summary>A storage account's name and one of its keys. Thread-safe.</summary>
public class TableSharedKeyCredential
{
    private readonly byte[] _key;

    /// <summary>A credential of an account and its key.</summary>
    /// <param name="accountName">The storage account's name.</param>
    /// <param name="accountKey">The key, in base 64.</param>
    /// <exception cref="FormatException">The key is not base 64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        AccountName = accountName;
        _key = Convert.FromBase64String(accountKey);
    }

    /// <summary>The storage account's name.</summary>
    public string AccountName { get; }

    internal ReadOnlySpan<byte> Key => _key;
}
