using Azure.Data.Tables;

namespace Articles.Storage.Directory;

/// <summary>What a reader adds to the snapshot, and what went into it and has not been settled.</summary>
internal sealed record Waiting(TableEntity? Head, List<TableEntity> Pending, List<TableEntity> Unsettled)
{
    /// <summary>The greatest revision of any contribution that was folded in or waits.</summary>
    public long Newest =>
        Pending.Concat(Unsettled).Select(r => r.Revision()).Append(Head?.GetInt64("Newest") ?? 0).Max();

    /// <summary>When the snapshot was made, in ticks; 0 for none.</summary>
    public long Ticks => Head is null ? 0 : DirectoryRows.TicksOf(Head.Required("Generation"));
}
