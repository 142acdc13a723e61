package org.qingshan.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowerEntry.Kind;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * What a grower is told at the end of an evening: a cut through his ledger. Its entries are those with numbers between the statement before
 * it and its own. Never changed; what happens later is on the next one. Amounts are minor units.
 */
@Entity
@Immutable
@Table(name = "statement")
public class Statement extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grower_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member grower;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stream_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Stream stream;

    @Column(name = "after_id")
    private long afterId;

    private long carried;
    private long earned;
    private long paid;
    private long owed;

    @Column(name = "code_word")
    private String codeWord;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Statement() {}

    /**
     * Closes the evening for a grower.
     *
     * @param before the statement before it; null for the first
     * @param entries his entries since then
     * @param codeWord what he says to get the money
     */
    static Statement of(
            Member grower,
            Stream stream,
            @Nullable Statement before,
            Collection<GrowerEntry> entries,
            String codeWord,
            Entered by) {
        var statement = new Statement();
        statement.grower = grower;
        statement.stream = stream;
        statement.afterId = before == null ? 0 : before.id;
        statement.carried = before == null ? 0 : before.owed;
        for (var entry : entries) {
            if (entry.kind() == Kind.PAYOUT) {
                statement.paid -= entry.amount();
            } else {
                statement.earned += entry.amount();
            }
        }
        statement.owed = statement.carried + statement.earned - statement.paid;
        statement.codeWord = codeWord;
        statement.closedBy = by.actor();
        statement.closedAt = by.at();
        return statement;
    }

    public Long id() {
        return id;
    }

    public Member grower() {
        return grower;
    }

    /** The stream whose evening it closes. */
    public Stream stream() {
        return stream;
    }

    /** What was owed before. */
    public long carried() {
        return carried;
    }

    /** What was added since, of sales and all that belongs to them. */
    public long earned() {
        return earned;
    }

    /** What was paid out since. */
    public long paid() {
        return paid;
    }

    /** What is owed at its end. */
    public long owed() {
        return owed;
    }

    /** What the grower says to get the money; nobody else is told. */
    public String codeWord() {
        return codeWord;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** What it is made of, in the order in which it happened. */
    public List<GrowerEntry> entries() {
        return GrowerEntry.between(grower, afterId, id);
    }

    public static Optional<Statement> byId(long id) {
        return find("from Statement s join fetch s.grower join fetch s.stream where s.id = ?1", id)
                .firstResultOptional();
    }

    public static Optional<Statement> lastOf(Member grower) {
        return find("grower = ?1 order by id desc", grower).firstResultOptional();
    }

    /** A grower's statements, the newest first. */
    public static List<Statement> of(Member grower, int most) {
        return Statement.<Statement>find(
                        "from Statement s join fetch s.stream where s.grower = ?1 order by s.id desc", grower)
                .page(0, most)
                .list();
    }

    static boolean isThereOf(Member grower, Stream stream) {
        return count("grower = ?1 and stream = ?2", grower, stream) > 0;
    }
}
