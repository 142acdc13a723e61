package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.rescue.Rescue;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/** The question desk for people who look at it on a page. */
@Singleton
class RescueDesk implements Rescue {
    private final QuestionDesk desk;

    RescueDesk(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Said> open() {
        var open = desk.open();
        var chats = Chat.withIds(open.stream().map(one -> one.newest().chatId()).toList());
        var members = members(chats);
        var people = chats.stream().collect(Collectors.toMap(Chat::id, chat -> person(chat, members)));
        return open.stream()
                .map(one -> {
                    var person = people.getOrDefault(one.newest().chatId(), Person.NOBODY);
                    var said = one.newest();
                    return new Said(said.id(), said.words(), one.times(), said.at(), person.name(), person.role());
                })
                .toList();
    }

    private record Person(String name, @Nullable Role role) {
        private static final Person NOBODY = new Person("", null);
    }

    /** Whom those people of the chats who work for the shop speak for. */
    private static Map<Long, Member> members(List<Chat> chats) {
        var people = chats.stream()
                .flatMap(chat -> Stream.ofNullable(chat.buyer()))
                .map(Buyer::id)
                .toList();
        return Membership.of(people).stream()
                .collect(Collectors.toMap(Membership::buyerId, Membership::member, (one, another) -> one));
    }

    /** A grower is called as the shop knows her, who may use somebody else's phone. */
    private static Person person(Chat chat, Map<Long, Member> members) {
        var buyer = chat.buyer();
        var member = buyer == null ? null : members.get(buyer.id());
        if (member == null) {
            return new Person(name(chat), null);
        }
        return new Person(member.name().isBlank() ? name(chat) : member.name(), member.role());
    }

    @Override
    public Waiting waiting() {
        return new Waiting(desk.waiting(), Unanswered.countOpen(), Unanswered.newestOpen());
    }

    @Override
    public Optional<Place> placeOf(long id) {
        return Unanswered.withIds(List.of(id)).stream()
                .flatMap(one -> Chat.withIds(List.of(one.chatId())).stream().map(chat -> place(chat, one)))
                .findFirst();
    }

    @Override
    public Optional<Told> answer(long id, String words, String actor) {
        var open = desk.open(id);
        open.ifPresent(one -> record(actor, "question.answered", id));
        return open.map(one -> desk.answer(one, words)).map(told -> new Told(told.people(), told.messages()));
    }

    @Override
    public Optional<Integer> takeBack(Collection<Long> answered, String actor) {
        var unsaid = desk.takeBack(answered);
        unsaid.ifPresent(back -> back.messages().forEach(id -> record(actor, "question.unanswered", id)));
        return unsaid.map(QuestionDesk.Unsaid::people);
    }

    @Override
    public List<Long> ignore(Collection<Long> ids, String actor) {
        var left = desk.ignore(ids);
        left.stream().filter(ids::contains).forEach(id -> record(actor, "question.ignored", id));
        return left;
    }

    @Override
    public void settle(long id, String actor) {
        Unanswered.withIds(List.of(id)).forEach(Unanswered::answered);
        record(actor, "question.ordered", id);
    }

    @Override
    public void failed(long id) {
        Unanswered.withIds(List.of(id)).forEach(Unanswered::failed);
    }

    @Override
    public boolean reopen(Collection<Long> ids, String actor) {
        var known = Unanswered.withIds(ids);
        for (var one : known) {
            one.reopened();
            record(actor, "question.reopened", one.id());
        }
        return !known.isEmpty();
    }

    private static Place place(Chat chat, Unanswered said) {
        var to = chat.recipient();
        var buyer = chat.buyer();
        // As he shows himself: what is ordered for him comes as if he had said it.
        var shown = buyer == null ? "" : buyer.name();
        return new Place(to.channel(), to.address(), shown, said.tries(), said.isOpen());
    }

    private static String name(Chat chat) {
        var buyer = chat.buyer();
        return buyer == null ? "" : buyer.nameForTeam();
    }

    private static void record(String actor, String action, long id) {
        History.write(actor, action, "question " + id, Map.of());
    }
}
