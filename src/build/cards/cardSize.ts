/** In px, as chats ask for it. */
export const cardSize = { width: 1200, height: 630 };
