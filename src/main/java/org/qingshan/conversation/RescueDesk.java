package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.domain.rescue.Rescue;
import org.qingshan.domain.shop.History;

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
        var chats = Chat.withIds(open.stream().map(one -> one.newest().chatId()).toList()).stream()
                .collect(Collectors.toMap(Chat::id, RescueDesk::name));
        return open.stream()
                .map(one -> new Said(
                        one.newest().id(),
                        one.newest().words(),
                        one.times(),
                        one.newest().at(),
                        chats.getOrDefault(one.newest().chatId(), "")))
                .toList();
    }

    @Override
    public Waiting waiting() {
        return new Waiting(Unanswered.countOpen(), Unanswered.newestOpen());
    }

    @Override
    public Optional<Place> placeOf(long id) {
        return Unanswered.withIds(List.of(id)).stream()
                .flatMap(one -> Chat.withIds(List.of(one.chatId())).stream().map(chat -> place(chat, one)))
                .findFirst();
    }

    @Override
    public Optional<Integer> answer(long id, String words, String actor) {
        var open = desk.open(id);
        open.ifPresent(one -> record(actor, "question.answered", id));
        return open.map(one -> desk.answer(one, words));
    }

    @Override
    public List<Long> ignore(long id, String actor) {
        var open = desk.open(id);
        if (open.isEmpty()) {
            return List.of();
        }
        record(actor, "question.ignored", id);
        return desk.ignore(open.get());
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
    public void reopen(Collection<Long> ids, String actor) {
        for (var one : Unanswered.withIds(ids)) {
            one.reopened();
            record(actor, "question.reopened", one.id());
        }
    }

    private static Place place(Chat chat, Unanswered said) {
        var to = chat.recipient();
        return new Place(to.channel(), to.address(), name(chat), said.tries(), said.isOpen());
    }

    private static String name(Chat chat) {
        var buyer = chat.buyer();
        return buyer == null ? "" : buyer.name();
    }

    private static void record(String actor, String action, long id) {
        History.write(actor, action, "question " + id, Map.of());
    }
}
