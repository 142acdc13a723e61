package org.qingshan.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.AddedRow;
import org.qingshan.platform.lane.OwnRows;

/** A message that was taken, with what came of it. Its words are erased after a week, its key and outcome stay. */
@Entity
@Table(name = "inbox")
public class InboxEntry extends AddedRow {
    /** {@code e:message:time of the edit:update}; a platform that tells no time brings its edits in their order. */
    private static final Pattern CHANGED_AT = Pattern.compile("e:.+:(\\d{1,12}):[^:]+");

    /** What nobody has said, and nobody waits for an answer to. */
    private static final Set<IncomingMessage.Kind> UNSAID = Set.of(
            IncomingMessage.Kind.OPENED,
            IncomingMessage.Kind.LEFT,
            IncomingMessage.Kind.GUESSED,
            IncomingMessage.Kind.PLACE);

    /** Messages to look through for each person that is to be found among them. */
    private static final int LOOKED_THROUGH = 10;

    enum State {
        DECIDED,
        /** It could not be handled; the sender got an apology if he could be told, the host may look at it. */
        PARKED
    }

    private static final OwnRows<InboxEntry> WITH_KEYS = OwnRows.of(
                    InboxEntry.class, "one_of(?1, row.key) or one_of(?1, row.amends)")
            .inOrderOf("row.id");

    @Id
    private long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String channel;

    @Column(name = "message_key")
    private String key;

    private String chat;
    private String person;

    @Enumerated(EnumType.STRING)
    private IncomingMessage.Kind kind;

    @Nullable
    private String words;

    private String outcome = "";

    @Enumerated(EnumType.STRING)
    private State state = State.DECIDED;

    @Nullable
    private String error;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Nullable
    private String amends;

    @Transient
    @Nullable
    private IncomingMessage message;

    @Transient
    private List<InboxEntry> versions = List.of();

    @Transient
    private List<InboxEntry> answered = List.of();

    protected InboxEntry() {}

    InboxEntry(long id, IncomingMessage message, Instant now) {
        this.id = id;
        this.message = message;
        this.channel = message.origin().channel();
        this.key = message.key();
        this.chat = message.origin().chat();
        this.person = message.origin().person();
        this.kind = message.kind();
        this.amends = message.details().amends();
        this.words = Secrets.concealed(message.text());
        this.decidedAt = now;
    }

    @Override
    protected long names() {
        return 0;
    }

    public long id() {
        return id;
    }

    /** The message itself; only there while it is being decided. */
    public IncomingMessage message() {
        if (message == null) {
            throw new IllegalStateException("Message " + id + " was decided before");
        }
        return message;
    }

    /** What was taken before of the same words: the message that this one amends, and other edits of it; the oldest first. */
    public List<InboxEntry> versions() {
        return versions;
    }

    /** The version whose words count until this one: the last edit; what was said first may come after its edit. */
    public Optional<InboxEntry> newestVersion() {
        return newestOf(versions);
    }

    /** The same of any versions of one message. */
    public static Optional<InboxEntry> newestOf(List<InboxEntry> versions) {
        return versions.stream()
                .max(Comparator.comparing((InboxEntry version) -> version.amends != null)
                        .thenComparing(InboxEntry::changedAt)
                        .thenComparing(InboxEntry::id));
    }

    /** Whether an edit that came before it has changed it, or was made after it, so that its words do not count any more. */
    public boolean isOutdated() {
        return amends == null
                ? !versions.isEmpty()
                : versions.stream().anyMatch(version -> version.amends != null && version.changedAt() > changedAt());
    }

    /** When the words were changed, in seconds, as the key of an edit says it; 0 where it does not. */
    private long changedAt() {
        var changed = CHANGED_AT.matcher(key);
        return changed.matches() ? Long.parseLong(changed.group(1)) : 0;
    }

    /** Whether these were the words, as far as they are kept. */
    public boolean says(String text) {
        return words != null && words.strip().equals(Secrets.concealed(text).strip());
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String outcome() {
        return outcome;
    }

    /** Says in one word what came of the message. */
    public void decidedAs(String outcome) {
        this.outcome = outcome;
    }

    /** Replaces the stored words, where those that were said hold a secret or personal data. */
    public void conceal() {
        words = null;
    }

    String key() {
        return key;
    }

    public String channel() {
        return channel;
    }

    /** The platform's name of the chat with whoever said it alone. */
    public String person() {
        return person;
    }

    /** The key that all versions of a message share. */
    String root() {
        return channel + " " + (amends == null ? key : amends);
    }

    void follows(List<InboxEntry> earlier) {
        versions = List.copyOf(earlier);
    }

    void answers(List<InboxEntry> said) {
        answered = List.copyOf(said);
    }

    /** What somebody has said to which this one replies, and the edits of it; the oldest first. */
    public List<InboxEntry> answered() {
        return answered;
    }

    boolean isParked() {
        return state == State.PARKED;
    }

    void park(String error) {
        state = State.PARKED;
        outcome = "parked";
        this.error = error;
    }

    /** The same where nobody could be told. */
    void putAside(String error) {
        park(error);
        outcome = Taken.PUT_ASIDE;
        conceal();
    }

    /** Whether somebody said it who could not be told that it was not handled. */
    public boolean isToBeTold() {
        return outcome.equals(Taken.PUT_ASIDE) && !UNSAID.contains(kind);
    }

    Taken taken(boolean repeated) {
        return new Taken(id, outcome, repeated);
    }

    /** By their platform's names, other people of the channel whose messages were decided last; at most so many. Queries. */
    static List<String> lastHeard(Origin than, int most) {
        return InboxEntry.<InboxEntry>find(
                        "channel = ?1 and person <> ?2 and kind = ?3 and state = ?4 order by id desc",
                        than.channel(),
                        than.person(),
                        IncomingMessage.Kind.TEXT,
                        State.DECIDED)
                .page(0, most * LOOKED_THROUGH)
                .list()
                .stream()
                .map(InboxEntry::person)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Messages that could not be handled, the newest first. */
    public static List<InboxEntry> parked(int most) {
        return InboxEntry.<InboxEntry>find("state = ?1 order by id desc", State.PARKED)
                .page(0, most)
                .list();
    }

    /** What was said, without codes; null where it was erased. */
    public @Nullable String words() {
        return words;
    }

    /** What went wrong; empty where nothing did. */
    public String error() {
        return error == null ? "" : error;
    }

    static List<InboxEntry> withKeys(Collection<String> keys) {
        // As an array: a list would be another statement for every length.
        return keys.isEmpty() ? List.of() : WITH_KEYS.list((Object) keys.toArray(String[]::new));
    }

    public static List<InboxEntry> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("one_of(?1, id)", (Object) ids.toArray(Long[]::new));
    }

    /** The numbers of all versions of one message up to this one; only this one where it is unknown. Queries. */
    public static Set<Long> versionsUpTo(long last) {
        var newest = InboxEntry.<InboxEntry>find("id", last).firstResultOptional();
        Set<Long> numbers = new LinkedHashSet<>();
        newest.ifPresent(entry -> withKeys(Set.of(entry.amends == null ? entry.key : entry.amends)).stream()
                .filter(version -> version.root().equals(entry.root()) && version.id <= last)
                .forEach(version -> numbers.add(version.id)));
        numbers.add(last);
        return numbers;
    }
}
