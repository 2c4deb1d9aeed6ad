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
    public async Task<bool> ReplaceAsync(long revision, IReadOnlyList<TableEntity> rows, bool isFirst)
    {
        for (var known = isFirst; ; known = false)
        {
            var manifest = known ? null : await ReadManifestAsync();
            if (manifest is not null && manifest.Revision() > revision)
            {
                return false;
            }

            var keys = rows.Select(r => r.RowKey).ToList();
            var stale = await StaleAsync(manifest, keys);
            List<TableTransactionAction> whole =
            [
                cell.Manifest(manifest, revision, keys, false),
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
            else if (await TryAsync([cell.Manifest(manifest, revision, [.. keys, .. stale], true)]))
            {
                return await FillAsync(revision, rows, keys);
            }
        }
    }

    /// <summary>Removes the cell, unless a version later than the given one is in it.</summary>
    public async Task RemoveAsync(long revision)
    {
        while (await ReadManifestAsync() is { } manifest && manifest.Revision() <= revision)
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
    public async Task<bool> RemoveIfEmptyAsync(long revision)
    {
        while (await ReadManifestAsync() is { } manifest)
        {
            if (manifest.Revision() != revision || Cell.IsPartial(manifest) || Cell.Keys(manifest).Length > 0)
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

    private async Task<bool> FillAsync(long revision, IReadOnlyList<TableEntity> rows, List<string> keys)
    {
        foreach (var batch in Batches.Of(rows.OrderBy(r => r.RowKey, StringComparer.Ordinal).Select(Changes.Upsert), 1))
        {
            if (!await StepAsync(revision, manifest => [Rewrite(manifest), .. batch]))
            {
                return false;
            }
        }

        while (true)
        {
            if (await ReadManifestAsync() is not { } manifest || manifest.Revision() != revision)
            {
                return false;
            }

            var stale = await StaleAsync(manifest, keys);
            if (stale.Count < Batches.Rows)
            {
                if (await TryAsync([cell.Manifest(manifest, revision, keys, false), .. stale.Select(cell.Delete)]))
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

    private async Task<bool> StepAsync(long revision, Func<TableEntity, IReadOnlyList<TableTransactionAction>> changes)
    {
        while (await ReadManifestAsync() is { } manifest && manifest.Revision() == revision)
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
            cell.Manifest(manifest, manifest.Revision(), kept.Concat(stale.Skip(step)), false),
            .. stale.Take(step).Select(cell.Delete),
        ];
    }

    // Writes the manifest as it is: the transaction then fails if anyone else changed it.
    private TableTransactionAction Rewrite(TableEntity manifest) =>
        cell.Manifest(manifest, manifest.Revision(), Cell.Keys(manifest), true);

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
