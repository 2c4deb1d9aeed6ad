using Azure.Data.Tables;

namespace Articles.Storage.Index;

/// <summary>
/// Takes a cell from one version to the next, and never back. What fits one transaction happens at once; more goes
/// in steps, each under the manifest, which meanwhile names old and new rows together so that any later run, of this
/// version or another, can finish or undo the work.
/// </summary>
internal sealed class CellWriter(TableClient table, Cell cell, CancellationToken cancellationToken)
{
    /// <summary>Brings the cell to a version; false when a later one is there.</summary>
    public async Task<bool> ReplaceAsync(CellVersion version, IReadOnlyList<TableEntity> rows, bool isFirst)
    {
        for (var known = isFirst; ; known = false)
        {
            var manifest = known ? null : await ReadManifestAsync();
            if (manifest is not null && version.IsBefore(CellVersion.Read(manifest)))
            {
                return false;
            }

            var keys = rows.Select(r => r.RowKey).ToList();
            var stale = await StaleAsync(manifest, keys);
            List<TableTransactionAction> whole =
            [
                cell.Manifest(manifest, version, keys, false),
                .. rows.Select(Changes.Upsert),
                .. stale.Select(cell.Delete),
            ];
            if (Batches.FitOne(whole))
            {
                if (await TryAsync(whole))
                {
                    return true;
                }
            }
            else if (await TryAsync([cell.Manifest(manifest, version, [.. keys, .. stale], true)]))
            {
                return await FillAsync(version, rows, keys);
            }
        }
    }

    /// <summary>Removes the cell, unless a version later than the given one is in it.</summary>
    public async Task RemoveAsync(CellVersion version)
    {
        while (await ReadManifestAsync() is { } manifest && !version.IsBefore(CellVersion.Read(manifest)))
        {
            var keys = await StaleAsync(manifest, []);
            List<TableTransactionAction> whole = [cell.DeleteManifest(manifest), .. keys.Select(cell.Delete)];
            if (Batches.FitOne(whole))
            {
                await TryAsync(whole);
            }
            else
            {
                await TryAsync(Shrink(manifest, [], keys));
            }
        }
    }

    /// <summary>Removes the manifest of a version without rows; true when the cell is gone.</summary>
    public async Task<bool> RemoveIfEmptyAsync(CellVersion version)
    {
        while (await ReadManifestAsync() is { } manifest)
        {
            if (CellVersion.Read(manifest) != version || Cell.IsPartial(manifest) || Cell.Keys(manifest).Length > 0)
            {
                return false;
            }

            if (await TryAsync([cell.DeleteManifest(manifest)]))
            {
                return true;
            }
        }

        return true;
    }

    private async Task<bool> FillAsync(CellVersion version, IReadOnlyList<TableEntity> rows, List<string> keys)
    {
        foreach (var batch in Batches.Of(rows.OrderBy(r => r.RowKey, StringComparer.Ordinal).Select(Changes.Upsert), 1))
        {
            if (!await StepAsync(version, manifest => [Rewrite(manifest), .. batch]))
            {
                return false;
            }
        }

        while (true)
        {
            if (await ReadManifestAsync() is not { } manifest || CellVersion.Read(manifest) != version)
            {
                return false;
            }

            var stale = await StaleAsync(manifest, keys);
            if (stale.Count < Batches.Rows)
            {
                if (await TryAsync([cell.Manifest(manifest, version, keys, false), .. stale.Select(cell.Delete)]))
                {
                    return true;
                }
            }
            else
            {
                await TryAsync(Shrink(manifest, keys, stale));
            }
        }
    }

    private async Task<bool> StepAsync(
        CellVersion version,
        Func<TableEntity, IReadOnlyList<TableTransactionAction>> changes
    )
    {
        while (await ReadManifestAsync() is { } manifest && CellVersion.Read(manifest) == version)
        {
            if (await TryAsync(changes(manifest)))
            {
                return true;
            }
        }

        return false;
    }

    // Takes away as many stale rows as one transaction can. What the manifest names afterwards is there, so the next
    // step need not look for each row again.
    private List<TableTransactionAction> Shrink(TableEntity manifest, IEnumerable<string> kept, List<string> stale)
    {
        const int step = Batches.Rows - 1;
        return
        [
            cell.Manifest(manifest, CellVersion.Read(manifest), [.. kept, .. stale.Skip(step)], false),
            .. stale.Take(step).Select(cell.Delete),
        ];
    }

    // Writes the manifest as it is: the transaction then fails if anyone else changed it.
    private TableTransactionAction Rewrite(TableEntity manifest) =>
        cell.Manifest(manifest, CellVersion.Read(manifest), Cell.Keys(manifest), true);

    // A transaction fails as a whole when a row that it deletes is not there, so after an unfinished change each row
    // is looked for first.
    private async Task<List<string>> StaleAsync(TableEntity? manifest, IReadOnlyList<string> keep)
    {
        if (manifest is null)
        {
            return [];
        }

        var stale = Cell.Keys(manifest).Except(keep, StringComparer.Ordinal).ToList();
        if (!Cell.IsPartial(manifest))
        {
            return stale;
        }

        var present = new List<string>();
        foreach (var key in stale)
        {
            var row = await table.GetEntityIfExistsAsync<TableEntity>(
                cell.Partition,
                key,
                ["RowKey"],
                cancellationToken
            );
            if (row.HasValue)
            {
                present.Add(key);
            }
        }

        return present;
    }

    private Task<TableEntity?> ReadManifestAsync() =>
        table.RowAsync(cell.Partition, cell.ManifestKey, cancellationToken);

    private Task<bool> TryAsync(IReadOnlyList<TableTransactionAction> changes) =>
        table.TrySubmitAsync(changes, cancellationToken);
}
