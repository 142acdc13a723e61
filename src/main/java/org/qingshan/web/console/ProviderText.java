package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around logins of a provider. English is in {@code messages/provider_en.properties}. */
@MessageBundle(value = "provider", locale = "zh")
public interface ProviderText {
    @Message("我的登录")
    String tab();

    @Message("绑定以后，不用等聊天里的链接，用 {name} 登录就能进后台。")
    String lead(String name);

    @Message("还没有绑定。")
    String none();

    @Message("{name} 登录")
    String login_of(String name);

    @Message("绑定于 {moment}")
    String linked(String moment);

    @Message("绑定我的 {name} 登录")
    String link(String name);

    @Message("解除绑定")
    String unlink();

    @Message("确定解除")
    String unlink_sure();

    @Message("以后这个登录进不了后台；已经打开的后台不会关上。")
    String unlink_hint();

    @Message("用 {name} 登录")
    String enter(String name);

    @Message("绑定这个登录？")
    String link_title();

    @Message("{name} 的登录「{login}」以后能以你的身份进{shop}的后台。")
    String link_lead(String name, String login, String shop);

    @Message("不是你自己的登录，就关掉这个页面。")
    String link_hint();

    @Message("绑定")
    String link_button();

    @Message("不绑定")
    String link_not();

    @Message("这个登录还没有绑定")
    String unlinked_title();

    @Message("先用聊天里的链接进一次后台：在店铺的聊天里发「后台」或 /console，打开收到的链接，再点「我的登录」，绑定这个登录。")
    String unlinked_lead();

    @Message("登录没有成功")
    String failed_title();

    @Message("请再试一次。还不行，就在店铺的聊天里发「后台」或 /console，用收到的链接进来。")
    String failed_lead();

    @Message("再试一次")
    String again();

    @Message("进哪家店的后台？")
    String choose_title();

    @Message("绑定没有成功：这一页放得太久了。请再点一次「绑定」。")
    String invalid();

    @Message("这个登录已经绑定给店里另一个人了，先由那个人解除。")
    String taken();

    @Message("你还没有聊天里的身份，绑不了。先在店铺的聊天里用店主码加入，再从聊天里打开后台。")
    String nobody();
}
