/** The product's mark: the ring of five steps, one of them where the citizen is. Shown in the browser's tab. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1c2b33"/><circle cx="16" cy="16" r="9" fill="none" stroke="#fff" stroke-width="1.5" stroke-dasharray="1.5 3"/><g fill="#fff"><circle cx="24.6" cy="13.2" r="3"/><circle cx="21.3" cy="23.3" r="3"/><circle cx="10.7" cy="23.3" r="3"/><circle cx="7.4" cy="13.2" r="3"/></g><circle cx="16" cy="7" r="4.2" fill="#8ec5ff"/></svg>
`;
