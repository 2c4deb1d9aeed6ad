namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the one company that an article names at all, however long ago; it is counted once.</summary>
internal sealed class OnlyCompany(MentionIndex index)
{
    private bool _isCounted;
    private Entity? _only;

    /// <summary>The company; null if the article names none or several.</summary>
    public Entity? Find()
    {
        if (_isCounted)
        {
            return _only;
        }
        _isCounted = true;
        for (var i = 0; i < index.Mentions.Count; i++)
        {
            var entity = index.Mentions[i].Entity;
            if (
                entity.Category == EntityCategory.Organization
                && entity != _only
                && CompanyNames.EndsWith(entity, CompanyNames.Houses)
            )
            {
                if (_only is not null)
                {
                    _only = null;
                    break;
                }
                _only = entity;
            }
        }
        return _only;
    }
}
