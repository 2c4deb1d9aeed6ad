namespace Azure.Data.Tables;

/// <summary>The types of the Entity Data Model that the service annotates; the others are plain JSON values.</summary>
internal enum EdmType
{
    /// <summary>Not annotated, or annotated as what the JSON value shows anyway.</summary>
    Plain,

    /// <summary>A base 64 string.</summary>
    Binary,

    /// <summary>An ISO 8601 string in UTC.</summary>
    DateTime,

    /// <summary>A number, or a string for what JSON has no number for.</summary>
    Double,

    /// <summary>A string of hexadecimal digits.</summary>
    Guid,

    /// <summary>A string of decimal digits.</summary>
    Int64,
}
