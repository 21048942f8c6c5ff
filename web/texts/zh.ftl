### Chinese (Simplified). Not yet read by a native speaker.

## Every page

tagline = 您附近能提供帮助的地方
description = 为来自其他国家的人服务的窗口和机构：在哪里，什么时候开放，说什么语言。
skip = 跳到内容
emergency = 紧急情况：请打 112
language = 语言
sample = 示例数据，未核实。去之前请先打电话。
footer-privacy = 我们不使用 Cookie。我们不保存您的位置。
sources-coast = 海岸
sources-boundaries = 边界
sources-towns = 市镇
sources-simplified = 简化数据
footer-api = 给其他应用的数据（API）
call = 打电话
go = 带我去
comma = 、
decimal-mark = .
not-stated = 未说明

## Language page

front-title = 选择您的语言

## Needs

needs-title = 您需要什么？

## Search

search = 搜索
search-label = 您需要什么？
search-hint = 医生、居留、食物…
search-title = 您搜索了“{ $query }”
search-maybe = 您要找的是不是：
search-none = 我们没有找到“{ $query }”。
search-needs = 看图选择：
search-desk = 或者问信息窗口：
kind-location = 地方
kind-organization = 组织
kind-area = 市镇或地区
translated = 自动翻译

## Where

where-title = 您想在哪里找？
where-locate = 使用我的位置
where-privacy = 我们只发送大概区域，约 100 米。我们不保存。
where-or = 或者选择一个地方：
where-area = 市镇或地区
where-choose = 选择…
where-show = 显示
where-change = 更改
where-waiting = 正在找您的位置…
where-denied = 您的手机不能使用位置。请在下面选择一个市镇。
where-unavailable = 我们找不到您的位置。请在下面选择一个市镇。
where-timeout = 时间太长了。请再试一次，或在下面选择一个市镇。
where-offline = 没有网络。请稍后再试。
near-place = { $place } 附近
near-you = 您附近
localities = 地区

## List

narrow = 选择您要找的
all-of-it = 全部
speaks = 会说
places = { $count ->
    [0] 我们在这里没有找到地方
   *[other] { $count } 个地方
}
more = 显示更多地方
legend = 箭头：上面是北。步行分钟数是估计的。
unsure-title = 也许还有这些
unsure = 这些地方的情况我们不完全了解。请打电话问。
remote-title = 电话和网上服务
empty-next = 您可以：
empty-all = 在全部中搜索：{ $need }
empty-area = 在其他市镇搜索
empty-remote = 打电话找服务
empty-needs = 选择其他需要
relaxed-open = 现在开放的地方很少。这里也有不开放的地方。
relaxed-language = 会说这种语言的地方很少。这里也有说其他语言的地方。
relaxed-audience = 专门为此服务的地方很少。这里也有其他地方。
relaxed-need = 专门做这件事的地方很少。这些地方也许能帮助您。
relaxed-distance = 附近的地方很少。这里也有远一些的地方。

## Distance and direction

in-place = 在 { $place }
metres = { $metres } 米
kilometres = { $km } 公里
walk = { $count } 分钟
walking = { $count ->
   *[other] 步行约 { $count } 分钟
}
toward-n = 往北
toward-ne = 往东北
toward-e = 往东
toward-se = 往东南
toward-s = 往南
toward-sw = 往西南
toward-w = 往西
toward-nw = 往西北
no-direction = 方向不明

## Open or closed

open-until = 开放到 { $time }
open-always = 一直开放
open-now = 现在开放
closes-in = { $count ->
   *[other] { $count } 分钟后关门
}
opens-today = 今天 { $time } 开门
opens-tomorrow = 明天 { $time } 开门
opens-mon = 星期一 { $time } 开门
opens-tue = 星期二 { $time } 开门
opens-wed = 星期三 { $time } 开门
opens-thu = 星期四 { $time } 开门
opens-fri = 星期五 { $time } 开门
opens-sat = 星期六 { $time } 开门
opens-sun = 星期日 { $time } 开门
opens-on = { $date } 开门
closed-now = 现在不开放
closed-until = 暂不开放，到 { $date }
holiday-maybe = 今天是节日：可能不开放
hours-unknown = 开放时间未说明

## The week

hours = 开放时间
day-mon = 星期一
day-tue = 星期二
day-wed = 星期三
day-thu = 星期四
day-fri = 星期五
day-sat = 星期六
day-sun = 星期日
today = 今天
hours-to = –
hours-closed = 不开放
hours-all-day = 24 小时
hours-perhaps = { $name }：可能不开放
hours-holiday = { $name }：不开放
hours-ask = 开放时间未说明。去之前请先打电话。
holiday-new-year = 元旦
holiday-epiphany = 主显节
holiday-easter = 复活节
holiday-easter-monday = 复活节星期一
holiday-liberation = 解放日
holiday-labour = 劳动节
holiday-republic = 共和国日
holiday-assumption = 8 月 15 日（Ferragosto）
holiday-saint-francis = 圣方济各日
holiday-all-saints = 诸圣节
holiday-immaculate = 圣母无原罪日
holiday-christmas = 圣诞节
holiday-saint-stephen = 12 月 26 日（Santo Stefano）
closed-dates = 不开放：{ $dates }

## Languages

languages = 语言
languages-not-stated = 语言未说明
via-mediator = 有文化调解员
via-interpreter = 有口译员
via-booking = 如果提前要求

## A place

helps = 能帮什么
bring = 要带什么
for-whom = 为谁服务
getting-in = 怎么进入
cost = 费用
phone = 电话
phone-hours = 电话时间
email = 电子邮件
website = 网站
coverage = 服务区域
wheelchair = 轮椅
unstated = 未说明：
unstated-audience = 为谁服务
unstated-access = 怎么进入
unstated-cost = 多少费用
unstated-documents = 要带什么
unstated-ask = 请打电话问。
address-approximate = 地址不公开。去之前请先打电话。
address-hidden = 为了安全，地址不公开。请打电话。
address-locality = 我们只知道市镇。请打电话问街道。
source = 来源：
confirmed-on = { $date } 已确认
not-confirmed = 还没有确认。
not-verified = 示例，未核实。
other-places = 找其他地方

type-info_point = 信息点
type-help_desk = 服务窗口
type-hub = 服务中心
type-office = 办公室
type-clinic = 诊所
type-school = 学校
type-canteen = 食堂
type-shelter = 临时住所
type-library = 图书馆
type-self_managed = 自主管理点
type-mobile_stop = 流动服务站点
type-police = 警察局

access-walk-in = 不用预约
access-appointment = 需要预约
access-phone = 通过电话
access-online = 在网上
access-referral = 由其他服务介绍

cost-free = 免费
cost-paid = 收费

wheelchair-yes = 可以进入
wheelchair-limited = 进入有困难
wheelchair-no = 不能进入

## For whom

audience-only = 只限：{ $who }
audience-preferred = 优先：{ $who }
audience-open = 也可以：{ $who }
who-women = 女性
who-men = 男性
who-families = 家庭
who-age-between = { $years } 岁
who-age-from = { $years } 岁及以上
who-age-to = { $years } 岁及以下
who-asylum-seeker = 申请庇护的人
who-protection-holder = 有保护身份的人
who-undocumented = 没有证件的人
who-eu-citizen = 欧盟国家公民
who-non-eu-citizen = 非欧盟国家公民
who-italian-citizen = 意大利公民
who-unaccompanied-minor = 没有家人陪伴的未成年人
who-seasonal-worker = 季节工
who-homeless = 没有住处的人
who-residents = 住在 { $place } 的人

## Map

map = 地图
map-loading = 正在打开地图…
map-failed = 地图打不开。请稍后再试。
map-zoom-in = 放大
map-zoom-out = 缩小
map-close = 关闭
map-here = 您在这里

## Something went wrong

error-400-title = 这里出错了
error-400 = 这个网址不对。请从首页重新开始。
error-404-title = 找不到网页
error-404 = 这个网页不存在。也许网址错了。
error-410-title = 这个地方没有了
error-410 = 它已不在我们的名单里。请找其他地方。
error-500-title = 现在不能使用
error-500 = 是我们的问题。请过几分钟再试。
error-start = 回到首页
