namespace Azure.Data.Tables;

/// <summary>
/// The rules for an entity and its properties, checked here because the emulator lets some of them pass. Source:
/// "Understanding the Table service data model" of the storage services' REST reference.
/// </summary>
internal static class EntityLimits
{
    /// <summary>Properties beside PartitionKey, RowKey and Timestamp.</summary>
    public const int MaximumProperties = 252;

    /// <summary>In bytes, by the service's own count, which <see cref="SizeOfProperty"/> gives the parts of.</summary>
    public const int MaximumSize = 1024 * 1024;

    /// <summary>In UTF-16 code units, 64 KiB.</summary>
    public const int MaximumStringLength = 32 * 1024;

    /// <summary>In bytes.</summary>
    public const int MaximumBinaryLength = 64 * 1024;

    /// <summary>In UTF-16 code units.</summary>
    public const int MaximumNameLength = 255;

    private static readonly DateTime EarliestDateTime = new(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What an entity weighs before its properties beside the keys, in bytes.</summary>
    public static int SizeOfKeys(string partitionKey, string rowKey) => 4 + (2 * (partitionKey.Length + rowKey.Length));

    /// <summary>
    /// What a property adds to an entity's size, in bytes, by the formula that the storage team published with the
    /// billing rules ("Understanding Windows Azure Storage Billing"): 8, its name and its value in UTF-16.
    /// </summary>
    public static int SizeOfProperty(string name, int valueSize) => 8 + (2 * name.Length) + valueSize;

    /// <exception cref="ArgumentException">The entity is larger than one may be.</exception>
    public static void CheckSize(int size)
    {
        if (size > MaximumSize)
        {
            throw new ArgumentException(
                $"The entity has {size} bytes; one may have 1 MiB ({MaximumSize} bytes).",
                nameof(size)
            );
        }
    }

    /// <exception cref="ArgumentException">There are more properties than an entity may have.</exception>
    public static void CheckCount(int properties)
    {
        if (properties > MaximumProperties)
        {
            throw new ArgumentException(
                $"The entity has {properties} properties; one may have {MaximumProperties} beside its keys and timestamp.",
                nameof(properties)
            );
        }
    }

    /// <exception cref="ArgumentException">The name is not a C# identifier of at most 255 characters.</exception>
    public static void CheckName(string name)
    {
        if (name.Length is 0 or > MaximumNameLength)
        {
            throw new ArgumentException(
                $"A property's name has {name.Length} characters; it may have 1 to {MaximumNameLength}.",
                nameof(name)
            );
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!(name[i] == '_' || char.IsLetter(name[i]) || (i > 0 && char.IsDigit(name[i]))))
            {
                throw new ArgumentException($"The property name \"{name}\" is not a C# identifier.", nameof(name));
            }
        }
    }

    /// <exception cref="ArgumentException">The string is longer than a property may be.</exception>
    public static void CheckString(string name, string value)
    {
        if (value.Length > MaximumStringLength)
        {
            throw new ArgumentException(
                $"Property {name} has {value.Length} characters; a string may have {MaximumStringLength} (64 KiB of UTF-16).",
                nameof(value)
            );
        }
    }

    /// <exception cref="ArgumentException">The binary value is longer than a property may be.</exception>
    public static void CheckBinary(string name, int length)
    {
        if (length > MaximumBinaryLength)
        {
            throw new ArgumentException(
                $"Property {name} has {length} bytes; a binary value may have {MaximumBinaryLength} (64 KiB).",
                nameof(length)
            );
        }
    }

    /// <exception cref="ArgumentException">The time is not in UTC, or before 1601.</exception>
    public static void CheckDateTime(string name, DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException(
                $"Property {name} is a time of kind {value.Kind}; it has to be UTC.",
                nameof(value)
            );
        }

        if (value < EarliestDateTime)
        {
            throw new ArgumentException(
                $"Property {name} is {value:O}; the earliest time is {EarliestDateTime:O}.",
                nameof(value)
            );
        }
    }
}
